import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { cached, cacheKey, defaultCacheFolder } from '../diagram/render/cache.ts';
import { rendererFingerprint } from '../diagram/render/fingerprint.ts';
import { site } from '../site.config.ts';
import { progress } from './progress/progress.ts';

/** The content of the cache entry which says that all pictures are in the cache. */
const done = 'all';

/**
 * Renders all pictures into their cache before a build makes its pages, each processor its share:
 * Astro makes one page after the other, and would render on one processor alone.
 *
 * A picture that cannot be rendered is skipped here; the build of its page then fails with the
 * reason.
 */
export function prerenderDiagrams(): AstroIntegration {
  return {
    name: 'prerender-diagrams',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        // Loaded for a build only: the development server renders what it is asked for.
        const { services } = await import('../site/services.ts');
        // Looking for thousands of pictures takes seconds, so the cache also records that all were
        // there.
        const asked = JSON.stringify([services, site.url, site.base, site.name]);
        const key = cacheKey('prerendered', rendererFingerprint(), asked);
        const renderAll = async () => {
          progress.phase('pictures', services.flatMap(({ modes }) => modes).length);
          const script = new URL('./diagram-share.ts', import.meta.url);
          await renderShares(availableParallelism(), script);
          return done;
        };
        await cached(defaultCacheFolder, key, renderAll, (content) => content === done).catch(
          (error: unknown) =>
            logger.warn(
              `Not all pictures were rendered in advance: ${error instanceof Error ? error.message : String(error)}. Pages render what they show.`,
            ),
        );
      },
    },
  };
}

/**
 * Runs a script in this many threads, each of which gets the number of its share.
 *
 * @throws the first error of a thread, once all have ended.
 */
export async function renderShares(shares: number, script: URL): Promise<void> {
  const threads = Array.from({ length: shares }, (_, share) => renderShare(script, share, shares));
  const ends = await Promise.allSettled(threads);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

function renderShare(script: URL, share: number, shares: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: { share, shares } });
    // A thread says when it has done something.
    worker.on('message', () => progress.step());
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A thread ended with code ${code}`)),
    );
  });
}
