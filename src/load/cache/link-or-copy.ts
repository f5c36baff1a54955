import { linkSync, utimesSync, writeFileSync } from 'node:fs';

/**
 * Puts a file that is kept into a site. One file in two places costs a tenth of a copy. A site is never
 * changed in place by a build, and what a hand changes there no longer fits its stamp: it is made again.
 *
 * @param source The file in the cache.
 * @param target Its place in the site; nothing is there.
 * @param content What it holds, for a disk that has no links, or is another than the cache’s.
 * @throws Node’s error when the target cannot be written.
 */
export function linkOrCopy(source: string, target: string, content: Uint8Array): void {
  try {
    linkSync(source, target);
    const now = new Date();
    // For programs that upload what is newer than what they have.
    utimesSync(target, now, now);
  } catch {
    writeFileSync(target, content);
  }
}
