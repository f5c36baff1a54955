import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkComments } from './comments.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkComments)
  .use(remarkStringify);
const without = (page: string) => String(processor.processSync(page));

test('takes remarks out, wherever they are', () => {
  expect(without('{/* One. */}\n\nText {/* two */}goes on.\n\n{/* Three,\n   long. */}\n')).toBe(
    'Text goes on.\n',
  );
  expect(without('{/* a */}{/* b */}\n\n- {/* c */}d')).toBe('* d\n');
});

test.each(['{1}\n', '{/* a */ 1}\n', '{}\n', '{x /* b */}\n'])('leaves %j', (page) => {
  expect(without(page)).toBe(page);
});
