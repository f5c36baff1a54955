/** Holds what Astro keeps to a digest: Astro itself publishes whatever lies in its cache. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
        removeChanged(cache, store);
      },
      'astro:build:done': () => seal(cache, store),
    },
  };
}

const path = 'files.json';
const key = 'astro';

function removeChanged(cache: string, store: string): void {
  const kept = readCached(store, path, key);
  const known = new Map(kept && (JSON.parse(String(kept)) as [file: string, digest: string][]));
  for (const [file, digest] of filesIn(cache)) {
    if (digest === undefined || known.get(file) !== digest) rmSync(join(cache, file));
  }
}

const seal = (cache: string, store: string): void =>
  writeCached(store, path, key, Buffer.from(JSON.stringify(filesIn(cache))));

/** Each file below a folder with its digest; without one where it is a link, or no file. */
const filesIn = (folder: string): (readonly [file: string, digest: string | undefined])[] =>
  entriesOf(folder).flatMap((entry) => {
    if (entry.isDirectory()) {
      return filesIn(join(folder, entry.name)).map(
        ([file, digest]) => [`${entry.name}/${file}`, digest] as const,
      );
    }
    const digest = entry.isFile()
      ? hash('sha256', readFileSync(join(folder, entry.name)))
      : undefined;
    return [[entry.name, digest] as const];
  });

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // Before the first build.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
