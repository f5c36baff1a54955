import fc from 'fast-check';
import type { Nodes } from 'hast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { allowedPages } from '#rules/testing/allowed-pages.ts';
import { compilePage } from '#rules/testing/compiled.ts';
import { runs } from '../testing/runs.ts';
import { parseContent } from './content-file.ts';
import { nodesOf } from './page-nodes.ts';
import { blockTags, remarkComments } from './remark-plugins.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkComments)
  .use(remarkStringify);
const without = (page: string) => String(processor.processSync(page));

test('remarks go, wherever they are', () => {
  expect(without('{/* One. */}\n\nText {/* two */}goes on.\n\n{/* Three,\n   long. */}\n')).toBe(
    'Text goes on.\n',
  );
  expect(without('{/* a */}{/* b */}\n\n- {/* c */}d')).toBe('* d\n');
});

test.each(['{1}\n', '{/* a */ 1}\n', '{}\n', '{x /* b */}\n'])('%j stays', (page) => {
  expect(without(page)).toBe(page);
});

/** Whether MDX leaves a block tag in something other than a block of Markdown. */
function hasBlockWithin(node: Nodes, around = 'root'): boolean {
  if (!('children' in node)) return false;
  const isBlockTag = 'name' in node && blockTags.has(node.name);
  if (isBlockTag && !['root', 'blockquote', 'li', 'section'].includes(around)) return true;
  const name = node.type === 'element' ? node.tagName : around;
  return node.children.some((child) => hasBlockWithin(child, name));
}

test('where no block tag is told to stand within a sentence, MDX leaves none there', () => {
  let within = 0;
  fc.assert(
    fc.property(allowedPages, (body) => {
      const { tree, syntaxError } = parseContent('content/guides/x.mdx', body);
      if (syntaxError) return;
      const isWithin = nodesOf(tree, 'mdxJsxTextElement').some(({ name }) => blockTags.has(name));
      if (isWithin) within += 1;
      else expect(hasBlockWithin(compilePage.mdx(body)), body).toBe(false);
    }),
    { numRuns: runs, examples: [['One <Aside>two</Aside> three.']] },
  );
  expect(within).toBeGreaterThan(0);
});
