import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFaces } from './write-faces.ts';

/** Writes the site's font, as pages use it, before anything is compiled that names its files. */
export function fontsIntegration(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': ({ config }) =>
        writeFaces(fileURLToPath(new URL('.cache/fonts', config.root))),
    },
  };
}
