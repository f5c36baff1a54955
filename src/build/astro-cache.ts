/** Holds what Astro keeps to a digest: Astro itself publishes whatever lies in its cache. */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { astroSeals, readCached, writeCached } from '#load/cache/store.ts';

/**
 * Removes from Astro's cache, before a build reads it, each file that is not as the last complete build
 * left it: a damaged one, and one of a build that failed after it had written it. Astro makes it again.
 */
export function astroCacheIntegration(): AstroIntegration {
  let cache = '';
  let store = '';
  return {
    name: 'astro-cache',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        cache = fileURLToPath(config.cacheDir);
        store = join(fileURLToPath(config.root), astroSeals);
        const sealed = readCached(store, path, key);
        const known = new Map(sealed && (JSON.parse(String(sealed)) as SealedFile[]));
        for (const [file, digest] of filesIn(cache)) {
          if (digest === undefined || known.get(file) !== digest) rmSync(join(cache, file));
        }
      },
      'astro:build:done': () =>
        writeCached(store, path, key, Buffer.from(JSON.stringify(filesIn(cache)))),
    },
  };
}

const path = 'files.json';
const key = 'astro';

/** From the cache’s folder, with its digest; without one where it is a link, or no file. */
type SealedFile = readonly [file: string, digest: string | undefined];

const filesIn = (folder: string): readonly SealedFile[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const digest = entry.isFile() ? hash('sha256', readFileSync(file)) : undefined;
      return [relative(folder, file), digest];
    });
