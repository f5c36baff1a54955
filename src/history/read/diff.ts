import type { Change } from '../change.ts';
import { compare } from '../compare.ts';
import type { Snapshot } from '../snapshot.ts';
import { catalogIds, type CatalogIds } from '#load/ids/catalog-ids.ts';
import { lostIds, lostText } from '#load/ids/lost-ids.ts';
import { readCatalog, type ReadCatalog } from '#load/read-catalog.ts';
import { git, isAncestor } from '#load/revision/git.ts';
import { lastOfCode } from '#load/revision/trees.ts';
import { catalogReader } from './catalog-reader.ts';
import { catalogOf, commitOf, DiffError, lastCommon, reject } from './named-revision.ts';
import { pagesIn } from './page-digests.ts';
import { snapshotFrom, UnreadableRevisionError } from './snapshot-from.ts';

export interface Diff {
  readonly changes: readonly Change[];
  /** Published ids that are gone and not retired, each as a sentence. */
  readonly lost: readonly string[];
  /** What was compared, in words. */
  readonly between: string;
}

/**
 * What a branch does to ownership since it left another: its last common commit is compared with it.
 *
 * @param root The project's folder.
 * @param base A revision: a branch, a tag, a commit.
 * @param head The branch's revision; the files as they are in the folder when left out.
 * @param codeUntil The last commit whose entries were code; for tests.
 * @throws {DiffError}
 */
export async function diff(
  root: string,
  base: string,
  head?: string,
  codeUntil: string = lastOfCode,
): Promise<Diff> {
  await git(root, ['rev-parse', '--git-dir']).catch(reject);
  const from = await lastCommon(
    root,
    { name: base, commit: await commitOf(root, base) },
    { name: head ?? 'HEAD', commit: await commitOf(root, head ?? 'HEAD') },
  );
  const readCatalogOf = catalogReader(root);
  const at = async (name: string, commit: string): Promise<Side> => {
    const trees = await catalogOf(root, commit);
    try {
      const { catalog, pages } = await readCatalogOf(trees);
      return sideOf(catalog, pages);
    } catch (error) {
      if (!(error instanceof UnreadableRevisionError)) throw error;
      throw await unreadable(root, name, commit, error, codeUntil);
    }
  };
  const since = `${base} (${from.slice(0, 7)})`;
  const before = await at(base, from);
  const after = head === undefined ? inFolder(root) : await at(head, await commitOf(root, head));
  return {
    changes: compare(before.snapshot, after.snapshot),
    lost: lostIds(before.ids, after.ids).map((id) => lostText(id, since)),
    between: `${since} compared with ${head ?? 'the files of this folder'}`,
  };
}

/** What is compared. */
interface Side {
  readonly snapshot: Snapshot;
  readonly ids: CatalogIds;
}

/** @throws {UnreadableRevisionError} */
const sideOf = (catalog: ReadCatalog, pages: Snapshot['pages']): Side => ({
  snapshot: snapshotFrom(catalog, pages),
  ids: catalogIds(catalog.entries, catalog.retired),
});

/** What to do about a revision that cannot be read. */
async function unreadable(
  root: string,
  name: string,
  commit: string,
  { message }: UnreadableRevisionError,
  last: string,
) {
  return new DiffError(
    (await isAncestor(root, commit, last))
      ? `The catalogue of "${name}" (${commit.slice(0, 7)}) is code, as it was until ${last.slice(0, 7)}, and no code of a revision is run. Compare with a later revision; into a branch that began before, merge main first.`
      : `The catalogue of "${name}" cannot be read: ${message} Name a revision whose catalogue can be read.`,
  );
}

/** The files as they are in the folder, saved or committed. */
function inFolder(root: string): Side {
  const catalog = readCatalog(root);
  const [diagnostic] = catalog.diagnostics;
  const next = 'Run npm run check: it says what to fix.';
  if (diagnostic) {
    throw new DiffError(
      `The catalogue of this folder cannot be read: ${catalog.diagnostics.length === 1 ? 'one file is' : 'some files are'} no data. ${next}`,
      catalog.diagnostics,
    );
  }
  try {
    return sideOf(catalog, pagesIn(root));
  } catch (error) {
    if (!(error instanceof UnreadableRevisionError)) throw error;
    throw new DiffError(`The catalogue of this folder cannot be read: ${error.message} ${next}`);
  }
}
