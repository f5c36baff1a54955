import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_PAGE_BYTES } from './page-names.ts';
import { parseContent, type ContentFile, type KeptTrees } from './content-file.ts';
import { contentPaths, type ContentPath } from './content-path.ts';

/** What is below `content/`. */
export interface Content {
  /** The pages, parsed. */
  readonly content: readonly ContentFile[];
  /** Everything, the pages too. */
  readonly contentPaths: readonly ContentPath[];
}

/**
 * What is below `content/`, and the pages among it, parsed. What is no page that can be read, such as
 * a link or a page that is too large, is only named: the rule content-place reports it.
 *
 * @param trees The trees that earlier processes parsed, where there are some.
 */
export function loadContent(root: string, trees?: KeptTrees): Content {
  const paths = contentPaths(root);
  const pages = paths.filter(
    ({ file, kind, bytes }) => /\.mdx?$/.test(file) && kind === 'file' && bytes <= MAX_PAGE_BYTES,
  );
  return {
    contentPaths: paths,
    content: pages.map(({ file }) =>
      parseContent(file, readFileSync(join(root, file), 'utf8'), trees),
    ),
  };
}
