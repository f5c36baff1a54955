import { isShallow } from '../../project/revision/git.ts';
import type { Archive, ChangeHistory, Keep } from '../history.ts';
import { RevisionReader } from './revision-reader.ts';
import { hasTrees, revisionsOf, type Revision } from './revisions.ts';
import { treesKey, walkThrough, type Start } from './walk.ts';

/**
 * Reads what every commit on the main line (first parents) changed.
 *
 * @param root The project's folder.
 * @param keep Caches comparisons by the trees of both sides.
 * @param archive The older history, which is not read again.
 */
export async function readHistory(
  root: string,
  keep: Keep,
  archive?: Archive,
): Promise<ChangeHistory> {
  const archived = archive && { archived: archive.until };
  const old = archive?.sets ?? [];
  const { revisions, follows } = await revisionsOf(root, archive?.until.commit);
  if (revisions.length === 0 && !follows) {
    return { extent: 'none', ...archived, sets: old, skipped: [] };
  }
  const rest = archive && (await restOf(root, archive, revisions, follows));
  const whole = archive ? rest !== undefined : !(await isShallow(root));
  const start: Start = rest && archive ? archive.trees : whole ? 'nothing' : 'unknown';
  const reader = new RevisionReader(root);
  const walk = walkThrough(rest ?? revisions, start, keep, reader);
  const { first, sets, skipped } = await walk.finally(() => reader.close());
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
  // A rewritten history has other commits with the same trees; in a later commit, the same trees may
  // only mean a return to that state.
  if (await isShallow(root)) return undefined;
  const same = revisions.findIndex((revision) => treesKey(revision.trees) === treesKey(trees));
  return same === -1 ? undefined : revisions.slice(same + 1);
}
