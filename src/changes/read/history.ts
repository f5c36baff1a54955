import type { Change } from '../change.ts';
import { compare } from '../compare/index.ts';
import { emptySnapshot, type Snapshot } from '../snapshot.ts';
import { ask, isShallow } from './git.ts';
import { loadTrees } from './load.ts';
import { NotLoadable, Reader } from './reader.ts';
import { catalogFolder, pagesFolder, treesOf, type Trees } from './trees.ts';

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

/** What the repository knows of the catalogue's past. */
export interface History {
  /** `shallow`: the clone lacks older commits; `none`: there is no repository. */
  readonly extent: 'whole' | 'shallow' | 'none';
  /** The oldest revision that was read, where it is not the first: what came before is not known. */
  readonly begins?: { readonly commit: string; readonly date: string };
  /** Newest first; commits that changed nothing are left out. */
  readonly sets: readonly ChangeSet[];
  /** Commits whose catalogue does not load, and which count to the next one. */
  readonly skipped: readonly string[];
}

/** Keeps what is expensive to make, by what decides it. */
export type Keep = (key: readonly string[], make: () => Promise<string>) => Promise<string>;

interface Revision extends Omit<ChangeSet, 'changes'> {
  readonly trees: Trees;
}

/** A comparison, or why there is none; as text it is what is kept. */
type Compared = { readonly changes: readonly Change[] } | { readonly notLoadable: string };

/**
 * Reads what every commit on the main line (first parents) changed.
 *
 * @param root The project's folder.
 * @param keep Comparisons are kept by the trees of both sides, so that each is made once.
 */
export async function readHistory(root: string, keep: Keep): Promise<History> {
  const revisions = await revisionsOf(root);
  const [oldest] = revisions;
  if (!oldest) return { extent: 'none', sets: [], skipped: [] };
  const reader = new Reader();
  try {
    const compareNow = comparerOf(loaderOf(root, revisions, reader));
    const walk = (known: Revision | undefined) => walkThrough(revisions, known, keep, compareNow);
    // Of the first commit that a shallow clone has, nobody knows what it changed.
    if (!(await isShallow(root))) return { extent: 'whole', ...(await walk(undefined)) };
    const { commit, date } = oldest;
    return { extent: 'shallow', begins: { commit, date }, ...(await walk(oldest)) };
  } finally {
    await reader.close();
  }
}

/**
 * Compares each revision with the last one before it that loads.
 *
 * @param known A revision to begin after; all of them count when left out.
 */
async function walkThrough(
  revisions: readonly Revision[],
  known: Revision | undefined,
  keep: Keep,
  compareNow: (before: Revision | undefined, after: Revision) => Promise<Compared>,
): Promise<Pick<History, 'sets' | 'skipped'>> {
  const sets: ChangeSet[] = [];
  const skipped: string[] = [];
  let before = known;
  for (const revision of revisions.slice(known ? 1 : 0)) {
    const from = before;
    const text = await keep([keyOf(from), keyOf(revision)], async () =>
      JSON.stringify(await compareNow(from, revision)),
    );
    const compared = JSON.parse(text) as Compared;
    if ('notLoadable' in compared) skipped.push(revision.commit);
    else {
      before = revision;
      const { trees: _trees, ...rest } = revision;
      if (compared.changes.length > 0) sets.push({ ...rest, changes: compared.changes });
    }
  }
  return { sets: sets.toReversed(), skipped };
}

const keyOf = (revision: Revision | undefined) =>
  revision ? `${revision.trees.catalog} ${revision.trees.pages ?? ''}` : '';

/** Commits that touched the catalogue or its pages, oldest first. */
async function revisionsOf(root: string): Promise<readonly Revision[]> {
  const format = '--format=%H%x00%ct%x00%s';
  const only = ['--', catalogFolder, pagesFolder];
  const log = await ask(root, 'log', '--first-parent', '--reverse', format, ...only);
  const commits = (log ?? '').split('\n').filter(Boolean);
  if (commits.length === 0) return [];
  const fields = commits.map((line) => line.split('\0'));
  const trees = await treesOf(
    root,
    fields.map(([commit = '']) => commit),
  );
  return fields.flatMap(([commit = '', seconds, subject = ''], index) => {
    const own = trees[index];
    const date = new Date(Number(seconds) * 1000).toISOString();
    return own ? [{ commit, date, subject, trees: own }] : [];
  });
}

type Load = (revision: Revision) => Promise<Snapshot>;

/** Two that are compared and the one that comes next; a long history has more than memory holds. */
const mostSnapshots = 3;

/** Loads each revision once, and the next one meanwhile: it is compared with this one. */
function loaderOf(root: string, revisions: readonly Revision[], reader: Reader): Load {
  const known = new Map<string, Promise<Snapshot>>();
  const start = (revision: Revision) => {
    const key = keyOf(revision);
    const snapshot = known.get(key) ?? loadTrees(root, revision.trees, reader);
    // Whoever asks for it is told; nobody may.
    snapshot.catch(() => undefined);
    // The last one used is the last one kept.
    known.delete(key);
    known.set(key, snapshot);
    const [oldest = ''] = known.keys();
    if (known.size > mostSnapshots) known.delete(oldest);
    return snapshot;
  };
  return (revision) => {
    const snapshot = start(revision);
    const next = revisions[revisions.indexOf(revision) + 1];
    if (next) void start(next);
    return snapshot;
  };
}

const comparerOf =
  (load: Load) =>
  async (before: Revision | undefined, after: Revision): Promise<Compared> => {
    try {
      const [from, to] = [before ? await load(before) : emptySnapshot, await load(after)];
      return { changes: compare(from, to) };
    } catch (error) {
      if (error instanceof NotLoadable) return { notLoadable: error.message };
      throw error;
    }
  };
