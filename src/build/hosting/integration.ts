import { readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import type { HostedSite } from './headers.ts';

/**
 * Writes `_headers` into the built site. It names all that is at the top of it, so it comes after
 * every integration that writes there.
 */
export function headersIntegration(site: HostedSite): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const names = readdirSync(dir, { withFileTypes: true })
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .filter((name) => name !== '_headers')
          .sort();
        writeFileSync(new URL('_headers', dir), headersFile(names, site));
      },
    },
  };
}
