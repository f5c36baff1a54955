/** What builds keep: for each path what was made last, and of what. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const stampBytes = 32;

/** A hash of a key and a content together: it holds only while neither changes. */
const stampOf = (key: string, content: Uint8Array): Buffer =>
  createHash('sha256').update(`${key}\n`).update(content).digest();

/**
 * The content kept for a path, or undefined where there is none, or one of another key, or a damaged
 * one.
 */
export async function readKept(
  folder: string,
  path: string,
  key: string,
): Promise<Buffer | undefined> {
  const entry = await readFile(join(folder, path)).catch(() => undefined);
  if (!entry) return undefined;
  const content = entry.subarray(stampBytes);
  return entry.subarray(0, stampBytes).equals(stampOf(key, content)) ? content : undefined;
}

/**
 * Keeps a content for a path, in the place of what was kept for it.
 *
 * @throws Node's error when the folder cannot be written.
 */
export async function writeKept(
  folder: string,
  path: string,
  key: string,
  content: Uint8Array,
): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  // Two builds may write one entry at a time; a rename never shows half a file.
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, Buffer.concat([stampOf(key, content), content]));
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
