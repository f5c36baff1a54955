import { readFileSync } from 'node:fs';
import { parse, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { readPageText } from './read-page-text.ts';

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
          const file = relative(root, filePath).replaceAll('\\', '/');
          const text = readFileSync(filePath, 'utf8');
          const data = readPageText(root, file, text);
          // Astro compiles Markdown right here. Before a build the rules have read it.
          if (context.watcher && file.endsWith('.md')) {
            const { rejectDangers } = await import('./page-tree.ts');
            rejectDangers(root, file, text);
          }
          return context.parseData({ ...props, data: data as typeof props.data });
        },
      }),
  };
}
