import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { readPageText } from './page-text.ts';

type GlobOptions = Pick<Parameters<typeof glob>[0], 'base' | 'pattern'>;

/**
 * Loads pages as Astro's `glob` does, but gives them the data that we read and judged ourselves. A page
 * that is refused stops the start of the development server; while that runs, the refusal is logged and
 * the page stays as it was.
 */
export function contentLoader(options: GlobOptions): Loader {
  const pages = glob({ ...options, generateId: ({ entry }) => entry.replace(/\.mdx?$/, '') });
  return {
    ...pages,
    name: 'content-loader',
    load: (context) =>
      pages.load({
        ...context,
        parseData: (props) => {
          const { filePath = '' } = props;
          const root = fileURLToPath(context.config.root);
          const file = relative(root, filePath).replaceAll('\\', '/');
          const data = readPageText(file, readFileSync(filePath, 'utf8'));
          return context.parseData({ ...props, data: data as typeof props.data });
        },
      }),
  };
}
