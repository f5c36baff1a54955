import { isShallow } from '#load/revision/git.ts';
import type { Trees } from '#load/revision/trees.ts';
import { compare } from '../compare.ts';
import type { ChangeHistory, ChangeSet, Comparison, Keep } from '../history.ts';
import { emptySnapshot, type Snapshot } from '../snapshot.ts';
import { catalogReader } from './catalog-reader.ts';
import { revisionsOf, type Revision } from './revisions.ts';
import { serviceSnapshots, snapshotFrom, UnreadableRevisionError } from './snapshot-from.ts';

/** What the first revision is compared with; `unknown` where the commits before it are missing. */
type Start = Trees | 'nothing' | 'unknown';

/** So many revisions are read at once: each start of git from a large process takes time. */
const AHEAD = 16;

/**
 * Reads what every commit on the main line (first parents) changed: each revision is compared with the last
 * one before it that can be read.
 *
 * @param root The project's folder.
 * @param keep Caches comparisons by the trees of both sides.
 * @param after The commit after which it begins, where the repository has it.
 */
export async function readHistory(
  root: string,
  keep: Keep,
  after?: string,
): Promise<ChangeHistory> {
  const { revisions, follows } = await revisionsOf(root, after);
  if (revisions.length === 0) return { extent: 'none', sets: [], skipped: [] };
  const isWhole = !follows && !(await isShallow(root));
  const sets: ChangeSet[] = [];
  const skipped: string[] = [];
  let first: Revision | undefined;
  let before: Start = isWhole ? 'nothing' : 'unknown';
  const compareTrees = treesComparer(root);
  for (const [index, revision] of revisions.entries()) {
    const from = before;
    const keys = [treesKey(from), treesKey(revision.trees)] as const;
    // Only what is retired differs, or the code beside the entries.
    if (keys[0] === keys[1]) continue;
    const text = await keep(keys, async () => {
      const next = revisions.slice(index + 1, index + 1 + AHEAD).map(({ trees }) => trees);
      return JSON.stringify(await compareTrees(from, revision.trees, next));
    });
    const compared = JSON.parse(text) as Comparison;
    if ('changes' in compared) {
      first ??= revision;
      before = revision.trees;
      const { trees: _trees, ...rest } = revision;
      if (compared.changes.length > 0) sets.push({ ...rest, changes: compared.changes });
    } else if (from !== 'unknown') {
      // Before the first readable revision, nothing is skipped.
      skipped.push(revision.commit);
    }
  }
  return {
    extent: isWhole ? 'whole' : 'part',
    ...(!isWhole && first && { begins: { commit: first.commit, date: first.date } }),
    sets: sets.toReversed(),
    skipped,
  };
}

/** A key of a revision: equal keys mean equal catalogues and pages. */
const treesKey = (trees: Start): string =>
  typeof trees === 'string'
    ? trees
    : [trees.services, trees.archetypes, trees.traits, trees.pages].join(' ');

/** Compares two revisions; the later one is mostly the earlier one of the next comparison. */
function treesComparer(root: string) {
  const readCatalog = catalogReader(root);
  const snapshotService = serviceSnapshots();
  let last: { readonly key: string; readonly snapshot: Snapshot } | undefined;
  const read = async (trees: Trees, next?: readonly Trees[]) => {
    const key = treesKey(trees);
    if (last?.key === key) return last.snapshot;
    const { catalog, pages } = await readCatalog(trees, next);
    last = { key, snapshot: snapshotFrom(catalog, pages, snapshotService) };
    return last.snapshot;
  };
  return async (before: Start, after: Trees, next: readonly Trees[]): Promise<Comparison> => {
    try {
      const from = typeof before === 'string' ? emptySnapshot : await read(before);
      const to = await read(after, next);
      return { changes: before === 'unknown' ? [] : compare(from, to) };
    } catch (error) {
      if (error instanceof UnreadableRevisionError) return { notReadable: error.message };
      throw error;
    }
  };
}
