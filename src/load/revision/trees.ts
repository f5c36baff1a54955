import { catalogFolder, factFolders } from '../catalog-path.ts';
import { git } from './git.ts';

/** The folder of the services' pages, from the project's folder. */
export const pagesFolder = 'content/services';

const folders = {
  services: `${catalogFolder}/services`,
  archetypes: `${catalogFolder}/archetypes`,
  traits: `${catalogFolder}/traits`,
  retired: `${catalogFolder}/retired`,
  pages: pagesFolder,
} as const;

/** The folders of facts, from the project's folder. */
export const factPaths: readonly string[] = Object.keys(factFolders).map(
  (name) => `${catalogFolder}/${name}`,
);

type FolderName = keyof typeof folders;

/** The folders that a revision is read from, from the project's folder. */
export const revisionFolders: readonly string[] = Object.values(folders);

/** The ids of git's trees of a revision's folders; none where it has no such folder. */
export type Trees = { readonly [Name in FolderName]?: string | undefined } & {
  readonly services: string;
};

/** The folders of a revision that exist, each with its path and the id of its tree. */
export const foldersOf = (trees: Trees): { readonly folder: string; readonly tree: string }[] =>
  (Object.keys(folders) as FolderName[]).flatMap((name) => {
    const tree = trees[name];
    return tree === undefined ? [] : { folder: folders[name], tree };
  });

/**
 * The trees of revisions, in one question to git.
 *
 * @param root The project's folder.
 * @returns Undefined for a revision without services.
 */
export async function treesOf(
  root: string,
  revisions: readonly string[],
): Promise<(Trees | undefined)[]> {
  // The project may be a folder of a larger repository.
  const prefix = (await git(root, ['rev-parse', '--show-prefix'])).trim();
  const names = Object.keys(folders) as FolderName[];
  const questions = revisions.flatMap((revision) =>
    names.map((name) => `${revision}:${prefix}${folders[name]}\n`),
  );
  const answer = await git(root, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], {
    input: questions.join(''),
  });
  const ids = answer.split('\n').map((line) => /^tree ([0-9a-f]+)$/.exec(line)?.[1]);
  return revisions.map((_revision, index) => {
    const own = names.map((name, at) => [name, ids[index * names.length + at]] as const);
    const { services, ...others } = Object.fromEntries(own) as Partial<Trees>;
    return services === undefined ? undefined : { services, ...others };
  });
}
