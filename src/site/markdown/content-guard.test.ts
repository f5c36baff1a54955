import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { remarkComments } from '#load/content/comments.ts';
import { parseContent } from '#load/content/content-file.ts';
import { dangersIn, remarkContentGuard } from './content-guard.ts';

const compile = (value: string, path = '/site/content/services/compute/ec2.mdx') =>
  createProcessor({ remarkPlugins: [remarkGfm, remarkComments, remarkContentGuard] })
    .process({ value, path })
    .then(String);

test('lets a page through', async () => {
  const page = 'Text, <kbd>F1</kbd> and <GuideLink id="the-model" />.\n\n{/* A remark. */}';
  expect(await compile(page)).toContain('GuideLink');
});

test.each([
  ['Now: {Date.now()}', '1:6: The page computes {Date.now()}.'],
  ['Text.\n\nimport fs from "node:fs"\n', '3:1: The page runs import fs from "node:fs".'],
  ['Text.\n\n<script>a</script>', '3:1: <script> would run a script.'],
  ['<Chart />', '1:1: There is no component <Chart> for content.'],
  ['[a](javascript:b)', '1:1: The address "javascript:b" has the scheme "javascript:".'],
  ['![a](https://elsewhere.example/a.png)', '1:1: The address "https://elsewhere.example/a.png"'],
])('rejects %j at its place', async (page, message) => {
  const error = await compile(page).catch(String);
  expect(error).toContain(message);
});

test('takes the attributes of a directive, which are no list, for what they are', () => {
  const directive = { type: 'textDirective', name: 'note', children: [] };
  const attributes = { title: 'a\u200Bb', class: null };
  const judged = (given: object) => {
    const tree = {
      type: 'root',
      children: [{ ...directive, attributes: given }],
    } as unknown as Root;
    const page = { ...parseContent('content/guides/x.mdx', ''), tree };
    return dangersIn(page, () => undefined).flatMap(([, problems]) => problems);
  };
  expect(judged({ title: 'ab', class: null })).toEqual([]);
  expect(judged(attributes)).toHaveLength(1);
});

test('has nothing to say of pages that are not content', async () => {
  expect(await compile('{1 + 1}', '/site/node_modules/theme/page.mdx')).toContain('1 + 1');
});
