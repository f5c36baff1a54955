/** One file of a cache: a hash of its key and its content, a line feed, the content. */
import { createHash, randomUUID } from 'node:crypto';
import { constants, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const stampLength = 64;

/** More bytes than any picture of ours has: whatever else lies there is not read into memory. */
const mostBytes = 32_000_000;

/** The key has no line feed, so no other key and content have the same text together. */
const stampOf = (key: string, content: string): string =>
  createHash('sha256').update(`${key}\n`).update(content).digest('hex');

// No link leads elsewhere, and a pipe is not waited for. Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The content of an entry; undefined when there is none, or none that was written for this key.
 *
 * @throws Node's error when the folder or the file cannot be read.
 */
export async function readEntry(file: string, key: string): Promise<string | undefined> {
  const handle = await open(file, flags).catch(absent);
  if (!handle) return undefined;
  try {
    const stat = await handle.stat();
    if (!stat.isFile() || stat.size > mostBytes) return undefined;
    const entry = await handle.readFile('utf8');
    const content = entry.slice(stampLength + 1);
    return entry.startsWith(`${stampOf(key, content)}\n`) ? content : undefined;
  } finally {
    await handle.close();
  }
}

/** Nothing to say of a file that is not there, or is a link. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ELOOP') throw error;
}

/**
 * Writes an entry in the place of whatever lies there.
 *
 * @throws Node's error when the folder cannot be written.
 */
export async function writeEntry(file: string, key: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // Two builds may write one entry at a time; a rename never shows half a file.
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, `${stampOf(key, content)}\n${content}`, { flag: 'wx' });
    await rename(temporary, file).catch(async () => {
      // A folder that lies there gives way to no file.
      await rm(file, { recursive: true, force: true });
      await rename(temporary, file);
    });
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
