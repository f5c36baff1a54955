import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Where pictures are kept when nobody says otherwise, from the root of the repository. The
 * environment's `DIAGRAM_CACHE` says otherwise for a whole build.
 */
export const defaultCacheFolder =
  process.env.DIAGRAM_CACHE || 'node_modules/.cache/dividing-line/diagrams';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A name for what these parts decide: equal parts, equal name. */
export function cacheKey(...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts));
}

/** An entry begins with the hash of its content, so that a torn or edited file is noticed. */
async function read(file: string): Promise<string | undefined> {
  const entry = await readFile(file, 'utf8').catch(() => '');
  const [stamp, content] = [entry.slice(0, 64), entry.slice(65)];
  return content && stamp === sha256(content) ? content : undefined;
}

async function write(folder: string, file: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Two builds may write one entry at a time; a rename never shows half a file.
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, `${sha256(content)}\n${content}`);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * The content kept under `key`, or else what `make` answers, which is kept from then on. A file
 * that is not whole counts as absent.
 *
 * @throws what `make` throws, and Node's error when the folder cannot be written.
 */
export async function cached(
  folder: string,
  key: string,
  make: () => Promise<string>,
): Promise<string> {
  const file = join(folder, `${key}.cache`);
  const known = await read(file);
  if (known !== undefined) return known;
  const content = await make();
  await write(folder, file, content);
  return content;
}
