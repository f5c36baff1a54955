import type { readLiteral } from '../literal/read-literal.ts';
import { gitLine } from '../revision/git.ts';
import { catalogIn, factPaths, revisionReader, treesOf } from '../revision/trees.ts';
import { pageUses } from '../written-citations.ts';
import { catalogIds, type CatalogIds } from './catalog-ids.ts';

/** The ids and claims before the current change. */
export interface BaseIds extends CatalogIds {
  /** The revision, in words: `origin/main (1a2b3c4)`. */
  readonly name: string;
  /** The claims that it has, by their names. */
  readonly claims: ReadonlySet<string>;
  /** The pages that its files cite, by their names. */
  readonly pages: ReadonlySet<string>;
}

/** The branches that changes are compared with, the first that exists; else the last commit. */
const branches = ['origin/main', 'main', 'HEAD'];

/**
 * The ids of the revision that the folder's changes began from: the last commit that it has in common
 * with the main branch.
 *
 * @param root The project's folder.
 * @param read Reads a file; most are as they are in the folder.
 * @returns Undefined where there is nothing to compare with: no git, no commit, or no fact changed.
 */
export async function readBase(
  root: string,
  read?: typeof readLiteral,
): Promise<BaseIds | undefined> {
  for (const branch of branches) {
    const commit = await gitLine(root, 'merge-base', 'HEAD', branch);
    if (commit) return idsAt(root, commit, `${branch} (${commit.slice(0, 7)})`, read);
  }
  return undefined;
}

async function idsAt(
  root: string,
  commit: string,
  name: string,
  read?: typeof readLiteral,
): Promise<BaseIds | undefined> {
  const quiet = ['diff', '--quiet', '--no-ext-diff', '--no-textconv', commit, '--', ...factPaths];
  if ((await gitLine(root, ...quiet)) !== undefined) return undefined;
  const [trees] = await treesOf(root, [commit]);
  if (!trees) return undefined;
  try {
    const { entries, files, retired } = catalogIn(
      await revisionReader(root)({ ...trees, pages: undefined }),
      read,
    );
    const uses = files.flatMap((file) => [...pageUses(file)]);
    // What cannot be read there has no ids that could be missed.
    return {
      name,
      ...catalogIds(entries, retired),
      claims: new Set(uses.map((use) => use.name)),
      pages: new Set(uses.map(({ pageName }) => pageName)),
    };
  } catch (error) {
    // Entries of another shape than today's code can take apart: their ids are not known.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
