import type { AstroIntegration } from 'astro';
import { forgetLastPages } from '../last-pages.ts';
import { counting } from './counting.ts';
import { progress } from './progress.ts';

/**
 * Tells which phase of a build Astro is in, and how many pages it has made. Begins before all others, so
 * that what they do counts to its phase.
 */
export function progressIntegration(): AstroIntegration {
  let base = '/';
  let cacheDir: URL;
  return {
    name: 'progress',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base, cacheDir } = config);
        progress.phase('content');
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => counting(forgetLastPages(prerenderer, cacheDir), base)),
      'astro:build:setup': () => progress.phase('code'),
      'astro:build:generated': () => progress.phase('search'),
    },
  };
}
