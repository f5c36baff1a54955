import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { cached, cacheKey, defaultCacheFolder } from '../diagram/render/cache.ts';
import { rendererFingerprint } from '../diagram/render/fingerprint.ts';
import { site } from '../site.config.ts';

/** What is kept when all is drawn. */
const done = 'all';

/**
 * Draws all pictures into their cache before a build makes its pages, each processor its share:
 * Astro makes one page after the other, and would draw on one processor alone.
 *
 * A picture that cannot be drawn is left to its page, which fails with what is wrong.
 */
export function drawAhead(): AstroIntegration {
  return {
    name: 'draw-ahead',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        // Loaded for a build only: the development server draws what it is asked for.
        const { services } = await import('../site/services.ts');
        // Looking for thousands of pictures takes seconds, so it is kept that they were all there.
        const asked = JSON.stringify([services, site.url, site.base, site.name]);
        const key = cacheKey('drawn ahead', rendererFingerprint(), asked);
        const drawAll = async () => {
          const shares = availableParallelism();
          logger.info(`Drawing what is not in the cache, in ${shares} threads …`);
          await Promise.all(Array.from({ length: shares }, (_, share) => draw(share, shares)));
          return done;
        };
        await cached(defaultCacheFolder, key, drawAll, (content) => content === done);
      },
    },
  };
}

function draw(share: number, shares: number): Promise<void> {
  return new Promise((resolve) => {
    const file = new URL('./diagram-share.ts', import.meta.url);
    const worker = new Worker(file, { workerData: { share, shares } });
    worker.once('error', () => undefined);
    worker.once('exit', () => resolve());
  });
}
