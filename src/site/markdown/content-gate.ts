/** Where Astro and Vite get a page of content: its text and its data are checked before they see it. */
import { readFileSync } from 'node:fs';
import { parse, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { glob, type Loader } from 'astro/loaders';
import { readPageText } from './page-text.ts';

type Plugin = Extract<
  NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>,
  { name: string }
>;

/**
 * Checks the tree as well. Before a build the rules have read everything; in the development server a
 * page changes long after they have run. The catalogue takes half a second to load.
 */
async function rejectDangers(root: string, file: string, text: string): Promise<void> {
  const guard = await import('./content-guard.ts');
  await guard.rejectDangers(root, file, text);
}

const pathBelow = (root: string, path: string) => relative(root, path).replaceAll('\\', '/');

/** The gate before the compiler of MDX. */
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
        const file = pathBelow(root, id.replace(/\?.*$/s, ''));
        if (!file.startsWith('content/')) return;
        readPageText(root, file, text);
        if (isServer) await rejectDangers(root, file, text);
      },
    },
  };
}

type GlobOptions = Pick<Parameters<typeof glob>[0], 'base' | 'pattern'> & {
  /** Whether a page's id is its file's name, whatever folder below the base it is in. */
  readonly byName?: true;
};

/**
 * Loads pages as Astro's `glob` does, but gives them the data that we read and checked ourselves. A
 * page that is rejected stops the start of the development server; while that runs, the rejection is
 * logged and the page stays as it was.
 */
export function contentLoader({ byName, ...options }: GlobOptions): Loader {
  const pages = glob({
    ...options,
    generateId: ({ entry }) => (byName ? parse(entry).name : entry.replace(/\.mdx?$/, '')),
  });
  return {
    ...pages,
    name: 'content-loader',
    load: (context) =>
      pages.load({
        ...context,
        parseData: async (props) => {
          const { filePath = '' } = props;
          const root = fileURLToPath(context.config.root);
          const file = pathBelow(root, filePath);
          const text = readFileSync(filePath, 'utf8');
          const data = readPageText(root, file, text);
          // Astro compiles Markdown right here.
          if (context.watcher && file.endsWith('.md')) await rejectDangers(root, file, text);
          return context.parseData({ ...props, data: data as typeof props.data });
        },
      }),
  };
}
