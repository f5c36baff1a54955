import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const pagefind = '@pagefind/default-ui';

/**
 * Gives Starlight's search a module of ours for Pagefind's interface, which is larger than all other
 * scripts of a page together. Delete when Starlight itself fetches it on demand.
 */
export function searchIntegration(): AstroIntegration {
  return {
    name: 'search-on-demand',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const ours = fileURLToPath(new URL('src/site/client/search-on-demand.ts', config.root));
        let starlight: string | undefined;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'search-on-demand',
                enforce: 'pre',
                resolveId(source, importer) {
                  if (source !== pagefind) return undefined;
                  // Starlight's dependency, not ours, so it is looked for from there.
                  if (importer === ours) return this.resolve(source, starlight, { skipSelf: true });
                  starlight = importer;
                  return ours;
                },
              },
            ],
          },
        });
      },
    },
  };
}
