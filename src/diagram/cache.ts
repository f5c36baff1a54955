import { createHash, randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { constants, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { isMainThread } from 'node:worker_threads';
import { readFileSync } from 'node:fs';

/**
 * Where pictures are kept when nobody says otherwise, from the root of the repository. The
 * environment's `DIAGRAM_CACHE` says otherwise for a whole build.
 */
export const defaultCacheFolder = process.env.DIAGRAM_CACHE || '.cache/diagrams';

/** A name for what these parts decide: equal parts, equal name. */
export function cacheKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * The text kept under `key`, or else what `make` answers, which is kept from then on.
 *
 * A file that is torn, edited, copied from another key or unreadable counts as absent: its first
 * line is a hash of key and content together. That protects from accidents and from whoever does not
 * know the scheme, and not from whoever may write the folder and computes the hash: no secret is
 * kept that could tell them apart. So `isSound` looks at the content itself, and what such a person
 * can reach is a false picture, never code in a page.
 *
 * A folder that cannot be read or written costs time only, and is said once.
 *
 * @param isSound True of content that `make` could have answered, whatever its key.
 * @throws what `make` throws, and nothing else.
 */
export async function cached(
  folder: string,
  key: string,
  make: () => Promise<string>,
  isSound: (content: string) => boolean,
): Promise<string> {
  const file = join(folder, `${key}.cache`);
  const known = await readEntry(file, key).catch((error: unknown) => warnOnce(folder, error));
  if (known !== undefined && isSound(known)) return known;
  const content = await make();
  await writeEntry(file, key, content).catch((error: unknown) => warnOnce(folder, error));
  return content;
}

/** An entry is one file: a hash of its key and its content, a line feed, the content. */
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

// Astro bundles this module once more for its pages, so the process remembers and not the module.
const warned = Symbol.for('dividing-line.cache-warning');

/** Says of a cache that cannot be used what that costs, once a process and in no thread beside. */
export function warnOnce(folder: string, error: unknown): undefined {
  const memory = globalThis as { [warned]?: boolean };
  if (memory[warned] || !isMainThread) return;
  memory[warned] = true;
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? String(error);
  console.warn(
    `The cache ${folder} cannot be used (${code}). What it would keep is made again, which takes longer and changes nothing else.`,
  );
}

/** A package and the version that is installed: `mermaid@12.3.0`. */
export function versionOf(name: string): string {
  const manifest = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
  return `${name}@${String((JSON.parse(manifest) as { version?: unknown }).version)}`;
}
