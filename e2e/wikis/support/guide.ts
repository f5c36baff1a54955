/** The code that the guides show: the tests run this very code, so that no copy of it can differ. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { origin, root } from '../../support/sites.ts';

/** The site’s address in guides. */
const example = 'https://dividing-line.example';

/**
 * The code block of a guide that has this title, with the served site’s address in it.
 * Throws unless there is exactly one.
 */
export function guideCode(guide: string, title: string): string {
  const text = readFileSync(join(root, `content/guides/${guide}.mdx`), 'utf8');
  const blocks: string[] = [];
  visit(unified().use(remarkParse).use(remarkFrontmatter).parse(text), 'code', (node) => {
    if (node.meta?.includes(`title="${title}"`)) blocks.push(node.value);
  });
  const [block, ...others] = blocks;
  if (block === undefined || others.length > 0)
    throw new Error(`${guide}.mdx has ${blocks.length} code blocks titled “${title}”, not one.`);
  return block.replaceAll(example, origin());
}
