/**
 * What builds keep: for each path what was made last, and beside it a stamp that says of what. Files are read
 * and written at once, not in turns with other work: a thread that does so with thousands is several times
 * faster.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrCopy } from './link-or-copy.ts';

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
