import { git } from './git.ts';

/** The folders that decide a snapshot, from the project's folder. */
export const catalogFolder = 'src/catalog';
export const pagesFolder = 'content/services';

/** The ids of both folders' trees in a revision: equal trees, equal snapshot. */
export interface Trees {
  readonly catalog: string;
  /** Undefined in a revision without pages. */
  readonly pages: string | undefined;
}

/**
 * The trees of revisions, in one question to git.
 *
 * @returns Undefined for a revision that has no catalogue.
 */
export async function treesOf(
  root: string,
  revisions: readonly string[],
): Promise<(Trees | undefined)[]> {
  // The project may be a folder of a larger repository.
  const prefix = (await git(root, ['rev-parse', '--show-prefix'])).trim();
  const names = revisions.flatMap((revision) =>
    [catalogFolder, pagesFolder].map((folder) => `${revision}:${prefix}${folder}\n`),
  );
  const answer = await git(root, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], {
    input: names.join(''),
  });
  const ids = answer.split('\n').map((line) => /^tree ([0-9a-f]+)$/.exec(line)?.[1]);
  return revisions.map((_revision, index) => {
    const [catalog, pages] = ids.slice(index * 2, index * 2 + 2);
    return catalog === undefined ? undefined : { catalog, pages };
  });
}
