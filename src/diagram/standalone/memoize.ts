import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, cacheKey, defaultCacheFolder } from '../render/cache.ts';
import { rendererFingerprint, versionOf } from '../render/fingerprint.ts';
import { rendererFolder } from '../render/locate.ts';

let known: string | undefined;

/** All that decides what is made of a picture on its own, apart from the picture. */
function fingerprint(): string {
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(rendererFingerprint());
  for (const name of ['@resvg/resvg-js', 'sharp']) hash.update(versionOf(name));
  const folder = join(rendererFolder(), '..');
  const own = readdirSync(join(folder, 'standalone')).filter((name) => !name.endsWith('.test.ts'));
  for (const file of ['palette.ts', ...own.sort().map((name) => join('standalone', name))])
    hash.update(file).update(readFileSync(join(folder, file)));
  known = hash.digest('hex');
  return known;
}

/**
 * What `make` answers for these parts, from the cache of diagrams when it is there.
 *
 * @param isSound True of what `make` could have answered.
 */
export const memoize = (
  parts: readonly string[],
  make: () => Promise<string>,
  isSound: (content: string) => boolean,
): Promise<string> => cached(defaultCacheFolder, cacheKey(fingerprint(), ...parts), make, isSound);
