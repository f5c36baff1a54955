import { existsSync } from 'node:fs';
import type { Files } from './files.ts';
import type { Places } from './places.ts';

/** Whether a swap was interrupted between its two renames. */
export const isInterrupted = ({ target, previous }: Places): boolean =>
  !existsSync(target) && existsSync(previous);

/**
 * Puts the next site in the place of the last, by two renames. Where the second fails, the first is
 * undone.
 *
 * @throws the error of the file system; the target is then as it was.
 */
export function swap({ target, next, previous, trash }: Places, files: Files): void {
  const hasLast = existsSync(target);
  if (hasLast) files.rename(target, previous);
  try {
    files.rename(next, target);
  } catch (error) {
    if (hasLast) files.rename(previous, target);
    throw error;
  }
  if (!hasLast) return;
  try {
    discard({ previous, trash }, files);
  } catch {
    // The site is published; the next build removes what is left of the last.
  }
}

/** Removes the last site. Renamed first: what is removed in part must not be taken for a site. */
function discard({ previous, trash }: Pick<Places, 'previous' | 'trash'>, files: Files): void {
  files.rename(previous, trash);
  files.remove(trash);
}

/**
 * Completes a swap that was interrupted: a site is moved away for another alone that is complete. Where
 * that is gone, the last site comes back.
 *
 * Only for who has the lock.
 */
export function completeSwap(places: Places, files: Files): void {
  if (!isInterrupted(places)) return;
  const { target, next, previous } = places;
  files.rename(existsSync(next) ? next : previous, target);
}

/** Removes what builds that ended have left beside the target. Only for who has the lock. */
export function removeLeftovers({ next, previous, trash }: Places, files: Files): void {
  for (const folder of [next, trash]) files.remove(folder);
  if (existsSync(previous)) discard({ previous, trash }, files);
}
