import type { PhrasingContent, Root, Table } from 'mdast';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { table, text } from '../document/nodes.ts';
import { toMarkdown } from '#catalog/text/markdown.ts';

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

/** White space at the ends and in runs means nothing in a cell. */
const plain = (value: string) => value.replace(/\s+/g, ' ').trim();
const cellTexts = (root: Root) =>
  (root.children[0] as Table).children.map(({ children }) =>
    children.map((cell) => plain(toString(cell))),
  );

const hostile = fc
  .array(
    fc.constantFrom('|', '`', '\\', '\n', '*', '_', '[x](y)', '<b>', '&amp;', '~~', 'a', ' ', '#'),
  )
  .map((pieces) => pieces.join(''));
const cell: fc.Arbitrary<PhrasingContent[]> = fc.oneof(
  fc.oneof(hostile, fc.string()).map((value) => [text(value)]),
  hostile
    // GFM cannot write a backslash before a pipe as code in a cell: https://github.github.com/gfm/#tables-extension-
    .filter((value) => plain(value) !== '' && !value.includes('\\|'))
    .map((value): PhrasingContent[] => [{ type: 'inlineCode', value: plain(value) }]),
);

test('a table survives the way to Markdown and back, whatever its cells hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
      const written: Root = {
        type: 'root',
        children: [table(['a', 'b'], rows)],
      };
      const read = parse(toMarkdown(written));
      expect(read.children).toHaveLength(1);
      expect(cellTexts(read)).toEqual(cellTexts(written));
    }),
    { numRuns: 500 },
  );
});
