import type { Trees } from '#load/revision/trees.ts';
import { compare } from '../compare.ts';
import type { ChangeSet, Comparison, Keep } from '../history.ts';
import { emptySnapshot, type Snapshot } from '../snapshot.ts';
import { UnreadableRevisionError } from './unreadable-revision-error.ts';
import type { RevisionReader } from './revision-reader.ts';
import type { Revision } from './revisions.ts';

/** What the first revision is compared with; `unknown` where the commits before it are missing. */
type Start = Trees | 'nothing' | 'unknown';

/** So many revisions are read at once: each start of git from a large process takes time. */
const AHEAD = 16;

/** Compares each revision with the last one before it that can be read. */
export async function walkThrough(
  revisions: readonly Revision[],
  start: 'nothing' | 'unknown',
  keep: Keep,
  reader: RevisionReader,
) {
  const sets: ChangeSet[] = [];
  const skipped: string[] = [];
  let first: Revision | undefined;
  let before: Start = start;
  const compareNow = comparerOf(reader);
  for (const [index, revision] of revisions.entries()) {
    const from = before;
    const keys = [treesKey(from), treesKey(revision.trees)] as const;
    // Only what is retired differs, or the code beside the entries.
    if (keys[0] === keys[1]) continue;
    const text = await keep(keys, async () => {
      const next = revisions.slice(index + 1, index + 1 + AHEAD).map(({ trees }) => trees);
      return JSON.stringify(await compareNow(from, revision.trees, next));
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
  return { first, sets, skipped };
}

/** A key of a revision: equal keys mean equal catalogues and pages. */
const treesKey = (trees: Start): string =>
  typeof trees === 'string'
    ? trees
    : [trees.services, trees.archetypes, trees.traits, trees.pages].join(' ');

/** Compares two revisions; the later one is mostly the earlier one of the next comparison. */
function comparerOf(reader: RevisionReader) {
  let last: { readonly key: string; readonly snapshot: Snapshot } | undefined;
  const read = async (trees: Trees, next: readonly Trees[] = []) => {
    const key = treesKey(trees);
    if (last?.key !== key) last = { key, snapshot: await reader.snapshot(trees, next) };
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
