import { relative } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { readPageText } from './read-page-text.ts';

type Plugin = Extract<
  NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>,
  { name: string }
>;

/**
 * Checks the text of every page that Vite is about to compile, before Astro and MDX read it: in the
 * development server a page is compiled whenever it changes, long after the rules have run.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [gatePlugin()] } });
      },
    },
  };
}

/** The gate as a Vite plugin, before all others that look at the text. */
export function gatePlugin(): Plugin {
  let root = '';
  let isServer = false;
  return {
    name: 'content-gate',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      isServer = config.command === 'serve';
    },
    transform: {
      order: 'pre',
      filter: { id: /\.mdx?(\?|$)/ },
      async handler(text, id) {
        const file = relative(root, id.replace(/\?.*$/s, '')).replaceAll('\\', '/');
        if (!file.startsWith('content/')) return;
        readPageText(root, file, text);
        // Before a build the rules have read everything.
        if (!isServer) return;
        const { rejectDangers } = await import('./page-tree.ts');
        rejectDangers(root, file, text);
      },
    },
  };
}
