import fc from 'fast-check';
import type { ListItem, Paragraph, PhrasingContent, Strong } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { formatted } from './formatted.ts';
import { pageTemplate } from './page-template.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** The tasks of a page, as it is written to disk. */
async function tasksIn(text: string): Promise<readonly ListItem[]> {
  const page = await formatted(process.cwd(), 'content/services/iot/it.mdx', text);
  const { children } = parser.parse(page);
  return children.flatMap((node) => (node.type === 'list' ? node.children : []));
}

const duty = (name: string, more: Partial<Parameters<typeof pageTemplate>[0][number]> = {}) =>
  ({ name, duty: '', owner: 'customer', layer: 'access', ...more }) as const;

test('has a task for each part of the customer’s, the topmost layer first', async () => {
  const tasks = await tasksIn(
    pageTemplate([
      duty('Machines', { owner: 'aws', layer: 'physical' }),
      duty('Who may call it', { duty: 'Name the callers.' }),
      duty('Your data', { layer: 'data' }),
    ]),
  );
  const remark = '/* Fill in: how this is done here, in words of your own; or delete the line. */';
  expect(tasks.map((task) => toString(task))).toEqual([
    `Your data. ${remark}`,
    `Who may call it. Name the callers. ${remark}`,
  ]);
  expect(tasks.map(({ checked }) => checked)).toEqual([false, false]);
});

test('has no list where nothing is the customer’s', async () => {
  expect(await tasksIn(pageTemplate([duty('Machines', { owner: 'aws' })]))).toEqual([]);
});

const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 44 }),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 44 }),
    fc.stringMatching(/^[*_`<>{}[\]()!\\|~#$&:;.@/a1 -]{1,44}$/),
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

test('any name reads as it was given, and is no code', async () => {
  await fc.assert(
    fc.asyncProperty(name, async (given) => {
      const [task] = await tasksIn(pageTemplate([duty(given)]));
      const paragraph = task?.children[0] as Paragraph;
      expect(paragraph.type).toBe('paragraph');
      const [strong, ...rest] = paragraph.children as [Strong, ...PhrasingContent[]];
      expect(toString(strong)).toBe(`${given}.`);
      // An address that is in a name becomes a link by itself, as everywhere in Markdown.
      const types = strong.children.map(({ type }) => type);
      expect(types.filter((type) => type !== 'text' && type !== 'link')).toEqual([]);
      expect(rest.map(({ type }) => type)).toEqual(['text', 'mdxTextExpression']);
    }),
    { numRuns: 100 },
  );
});
