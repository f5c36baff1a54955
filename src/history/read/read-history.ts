import { isShallow } from '#load/revision/git.ts';
import type { ChangeHistory, Keep } from '../history.ts';
import { RevisionReader } from './revision-reader.ts';
import { revisionsOf } from './revisions.ts';
import { walkThrough } from './walk.ts';

/**
 * Reads what every commit on the main line (first parents) changed.
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
  const whole = !follows && !(await isShallow(root));
  const reader = new RevisionReader(root);
  const from = whole ? 'nothing' : 'unknown';
  const { first, sets, skipped } = await walkThrough(revisions, from, keep, reader);
  return {
    extent: whole ? 'whole' : 'part',
    ...(!whole && first && { begins: { commit: first.commit, date: first.date } }),
    sets: sets.toReversed(),
    skipped,
  };
}
