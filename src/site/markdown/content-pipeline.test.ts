import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeAccessibleTables } from './accessible-tables.ts';
import { rehypeTaskLabels } from './task-labels.ts';

const render = async (text: string) =>
  String(
    await unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype)
      .use(rehypeTaskLabels)
      .use(rehypeAccessibleTables)
      .use(rehypeStringify)
      .process(text),
  );

test('the box of a task is named after its first sentence', async () => {
  expect(await render('- [ ] **Apply `apt` patches.** Every week.')).toContain(
    'aria-label="Apply apt patches."',
  );
});

test('a list without boxes stays as it is', async () => {
  expect(await render('- one\n- two')).not.toContain('aria-label');
});

test('a table can be reached by the keyboard', async () => {
  expect(await render('| a |\n| - |\n| 1 |')).toContain('<table tabindex="0">');
});
