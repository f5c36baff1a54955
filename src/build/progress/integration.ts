import type { AstroIntegration } from 'astro';
import { counting } from './counting.ts';
import { progress } from './progress.ts';

/**
 * Tells which phase of a build Astro is in, and how many pages it has made. Begins before all others, so
 * that what they do counts to its phase.
 */
export function progressIntegration(): AstroIntegration {
  let base = '/';
  return {
    name: 'progress',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
        progress.phase('content');
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => counting(prerenderer, base)),
      'astro:build:setup': () => progress.phase('code'),
      'astro:build:generated': () => progress.phase('search'),
    },
  };
}
