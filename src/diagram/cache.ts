import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCached, writeCached } from '#load/cache/store.ts';

/**
 * Where pictures are kept when nobody says otherwise, from the root of the repository. The
 * environment's `DIAGRAM_CACHE` says otherwise for a whole build.
 */
export const defaultCacheFolder = process.env.DIAGRAM_CACHE || '.cache/diagrams';

/** A name for what these parts decide: equal parts, equal name. */
export function cacheKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** More bytes than any picture of ours has: whatever else lies there is not read into memory. */
const MAX_BYTES = 32_000_000;

/**
 * The text kept under `key`, or else what `make` answers, which is kept from then on.
 *
 * The cache protects from accidents and from whoever does not know its scheme, and not from whoever may
 * write the folder and computes the hash: no secret is kept that could tell them apart. So `isSound`
 * looks at the content itself, and what such a person can reach is a false picture, never code in a page.
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
  const path = `${key}.cache`;
  const known = isReadable(join(folder, path))
    ? readCached(folder, path, key)?.toString()
    : undefined;
  if (known !== undefined && isSound(known)) return known;
  const content = await make();
  writeCached(folder, path, key, Buffer.from(content));
  return content;
}

/** No link leads elsewhere, and a pipe is not waited for: what is no file gives way to one. */
function isReadable(file: string): boolean {
  try {
    const stat = lstatSync(file);
    if (stat.isFile()) return stat.size <= MAX_BYTES;
    rmSync(file, { recursive: true });
  } catch {
    // Nothing is there, or the folder cannot be used: then all is made again.
  }
  return false;
}

/** A package and the version that is installed: `mermaid@12.3.0`. */
export function versionOf(name: string): string {
  const manifest = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
  return `${name}@${String((JSON.parse(manifest) as { version?: unknown }).version)}`;
}
