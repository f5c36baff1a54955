import type { Change } from '../change.ts';
import { compare } from '../compare/index.ts';
import { emptySnapshot, type Snapshot } from '../snapshot.ts';
import { isShallow } from '../../project/revision/git.ts';
import type { Trees } from '../../project/revision/trees.ts';
import { NotReadable } from './not-readable.ts';
import { RevisionReader } from './revision-reader.ts';
import { hasTrees, revisionsOf, type Revision } from './revisions.ts';

/** What one commit on the main line changed. */
export interface ChangeSet {
  /** The commit's full id. */
  readonly commit: string;
  /** When it was committed, in UTC: `2026-11-24T18:00:19.000Z`. */
  readonly date: string;
  /** The first line of its message. */
  readonly subject: string;
  readonly changes: readonly Change[];
}

/** What is known of the past without reading it again. */
export interface Archive {
  /** The last commit that it tells of. */
  readonly until: Moment;
  /** What the catalogue and its pages were then. */
  readonly trees: Trees;
  /** Newest first. */
  readonly sets: readonly ChangeSet[];
}

interface Moment {
  readonly commit: string;
  readonly date: string;
}

/** What the repository knows of the catalogue's past. */
export interface History {
  /** `part`: the clone lacks older commits; `none`: there is no repository. */
  readonly extent: 'whole' | 'part' | 'none';
  /** The last commit that the archive tells of, where there is an archive. */
  readonly archived?: Moment;
  /**
   * The oldest revision that was read, where nothing before it is known but the archive: what came
   * between is not known.
   */
  readonly begins?: Moment;
  /** Newest first; commits that changed nothing are left out. */
  readonly sets: readonly ChangeSet[];
  /** Commits whose catalogue cannot be read, and which count to the next one. */
  readonly skipped: readonly string[];
}

/** Keeps what is expensive to make, by what decides it. */
export type Keep = (key: readonly string[], make: () => Promise<string>) => Promise<string>;

/** What the first revision is compared with; `unknown` where it is the first thing that is known. */
type Start = Trees | 'nothing' | 'unknown';

/**
 * Reads what every commit on the main line (first parents) changed.
 *
 * @param root The project's folder.
 * @param keep Comparisons are kept by the trees of both sides, so that each is made once.
 * @param archive What came before, and is not read again.
 */
export async function readHistory(root: string, keep: Keep, archive?: Archive): Promise<History> {
  const archived = archive && { archived: archive.until };
  const old = archive?.sets ?? [];
  const { revisions, follows } = await revisionsOf(root, archive?.until.commit);
  if (revisions.length === 0 && !follows) {
    return { extent: 'none', ...archived, sets: old, skipped: [] };
  }
  const rest = archive && (await restOf(root, archive, revisions, follows));
  const whole = archive ? rest !== undefined : !(await isShallow(root));
  const start: Start = rest && archive ? archive.trees : whole ? 'nothing' : 'unknown';
  const walk = await walkThrough(rest ?? revisions, start, keep, new RevisionReader(root));
  const { first, sets, skipped } = walk;
  return {
    extent: whole ? 'whole' : 'part',
    ...archived,
    ...(!whole && first && { begins: { commit: first.commit, date: first.date } }),
    sets: [...sets.toReversed(), ...old],
    skipped,
  };
}

/** The revisions after the archive's end; undefined where the clone does not say which those are. */
async function restOf(
  root: string,
  { trees }: Archive,
  revisions: readonly Revision[],
  follows: boolean,
): Promise<readonly Revision[] | undefined> {
  // A clone may have the archive's last commit and lack what was on a branch beside it.
  if (follows && (await hasTrees(root, trees))) return revisions;
  // What was written anew has other commits, and that very state; later, it may only be back there.
  if (await isShallow(root)) return undefined;
  const same = revisions.findIndex((revision) => keyOf(revision.trees) === keyOf(trees));
  return same === -1 ? undefined : revisions.slice(same + 1);
}

/** A comparison, or why there is none; as text it is what is kept. */
type Compared = { readonly changes: readonly Change[] } | { readonly notReadable: string };

/** Compares each revision with the last one before it that can be read. */
async function walkThrough(
  revisions: readonly Revision[],
  start: Start,
  keep: Keep,
  reader: RevisionReader,
) {
  const sets: ChangeSet[] = [];
  const skipped: string[] = [];
  let first: Revision | undefined;
  let before = start;
  const compareNow = comparerOf(reader);
  for (const revision of revisions) {
    const from = before;
    const keys = [keyOf(from), keyOf(revision.trees)] as const;
    // Only what is retired differs, or the code beside the entries.
    if (keys[0] === keys[1]) continue;
    const text = await keep(keys, async () =>
      JSON.stringify(await compareNow(from, revision.trees)),
    );
    const compared = JSON.parse(text) as Compared;
    if ('changes' in compared) {
      first ??= revision;
      before = revision.trees;
      const { trees: _trees, ...rest } = revision;
      if (compared.changes.length > 0) sets.push({ ...rest, changes: compared.changes });
    } else if (from !== 'unknown') {
      // Where nothing is known yet, nothing is left out either.
      skipped.push(revision.commit);
    }
  }
  return { first, sets, skipped };
}

const keyOf = (trees: Start): string =>
  typeof trees === 'string'
    ? trees
    : [trees.services, trees.archetypes, trees.traits, trees.pages].join(' ');

/** Compares two revisions; the later one is mostly the earlier one of the next comparison. */
function comparerOf(reader: RevisionReader) {
  let last: { readonly key: string; readonly snapshot: Snapshot } | undefined;
  const read = async (trees: Trees) => {
    const key = keyOf(trees);
    if (last?.key !== key) last = { key, snapshot: await reader.snapshot(trees) };
    return last.snapshot;
  };
  return async (before: Start, after: Trees): Promise<Compared> => {
    try {
      const from = typeof before === 'string' ? emptySnapshot : await read(before);
      const to = await read(after);
      return { changes: before === 'unknown' ? [] : compare(from, to) };
    } catch (error) {
      if (error instanceof NotReadable) return { notReadable: error.message };
      throw error;
    }
  };
}
