import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
export function swap({ target, next, previous }: Places, files: Files): void {
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
    discard(previous, target, files);
  } catch {
    // The site is published; the next build removes what is left of the last.
  }
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
export function removeLeftovers({ target, next, previous }: Places, files: Files): void {
  for (const folder of trashOf(target)) files.removeLater(folder);
  for (const folder of [next, previous]) if (existsSync(folder)) discard(folder, target, files);
}

/** Removes a folder. Renamed first: what is removed in part must not be taken for a site. */
function discard(folder: string, target: string, files: Files): void {
  const trash = join(dirname(target), `${trashStart(target)}${randomUUID()}${trashEnd}`);
  files.rename(folder, trash);
  files.removeLater(trash);
}

/** What was discarded beside a target, and is not removed yet. */
const trashOf = (target: string): readonly string[] =>
  readdirSync(dirname(target))
    .filter((name) => name.startsWith(trashStart(target)) && name.endsWith(trashEnd))
    .map((name) => join(dirname(target), name));

const trashStart = (target: string): string => `.${basename(target)}.`;
const trashEnd = '.trash';
