import fc from 'fast-check';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { allowedPages } from '#rules/testing/allowed-pages.ts';
import { compilePage } from '#rules/testing/compiled.ts';
import { runs } from '../testing/runs.ts';
import { parseContent } from './content-file.ts';
import { tagsOf } from './page-nodes.ts';
import { blockTags } from './unravel.ts';

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
      const isWithin = tagsOf(tree).some(
        ({ type, name }) => type === 'mdxJsxTextElement' && blockTags.has(name),
      );
      if (isWithin) within += 1;
      else expect(hasBlockWithin(compilePage.mdx(body)), body).toBe(false);
    }),
    { numRuns: runs },
  );
  expect(within).toBeGreaterThan(runs / 100);
});
