/**
 * What builds keep: for each path what was made last, and beside it a stamp that says of what. Files are read
 * and written at once, not in turns with other work: a thread that does so with thousands is several times
 * faster.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What files of the catalogue and pages were read to. From the project's folder, as below. */
export const readCache = '.cache/read';

/** Exports, by the settings of the copy that they are in. */
export const exportsCache = '.cache/exports';

/** Pages of content, compiled to modules. */
export const compiledCache = '.cache/compiled';

/** The index of the search, and the prose that it was made from, likewise by settings. */
export const searchCache = '.cache/search';

/** What the files of Astro’s own cache were when a build had ended. */
export const astroSeals = '.cache/astro-seals';

/** All folders of what builds keep, which `--force` empties. */
export const cacheFolders = [readCache, exportsCache, compiledCache, searchCache, astroSeals];

const stampOf = (file: string): string => `${file}.stamp`;

/** A hash of a key and a content together: it holds only while neither changes. */
const hashOf = (key: string, content: Uint8Array): Buffer =>
  createHash('sha256').update(`${key}\n`).update(content).digest();

/**
 * The content kept for a path, or undefined where there is none, or one of another key, or a damaged
 * one.
 */
export function readCached(folder: string, path: string, key: string): Buffer | undefined {
  const file = join(folder, path);
  try {
    const content = readFileSync(file);
    return readFileSync(stampOf(file)).equals(hashOf(key, content)) ? content : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Puts what is kept for a path into a site.
 *
 * @param target The file’s place there; its folder exists, and it does not.
 * @returns False, with nothing done, where nothing is kept for the key.
 * @throws Node’s error when the target cannot be written.
 */
export function linkCached(folder: string, path: string, key: string, target: string): boolean {
  const content = readCached(folder, path, key);
  if (content) linkOrCopy(join(folder, path), target, content);
  return content !== undefined;
}

/**
 * Keeps a content for a path, in the place of what was kept for it. A cache that cannot be written costs
 * time and nothing else.
 */
export function writeCached(folder: string, path: string, key: string, content: Uint8Array): void {
  const file = join(folder, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    replace(file, content);
    replace(stampOf(file), hashOf(key, content));
  } catch {
    // It is made again the next time.
  }
}

/** A rename never shows half a file, and leaves alone the site that the last one is a part of. */
function replace(file: string, content: Uint8Array): void {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

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
