import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { remarkComments } from '#load/content/remark-plugins.ts';
import { remarkContentGuard } from './content-guard.ts';

const compile = (value: string, path = '/site/content/services/compute/ec2.mdx') =>
  createProcessor({ remarkPlugins: [remarkGfm, remarkComments, remarkContentGuard] })
    .process({ value, path })
    .then(String);

test('lets a page through', async () => {
  const page = 'Text, <kbd>F1</kbd> and <GuideLink id="the-model" />.\n\n{/* A remark. */}';
  expect(await compile(page)).toContain('GuideLink');
  // Astro puts spaces in place of the front matter.
  expect(await compile(`${' '.repeat(200)}\n\n${page}`)).toContain('GuideLink');
});

// All that is refused is in `src/rules/testing/hostile-pages.ts`; here, that the compiler hears of it.
test.each([
  ['Text.\n\nNow: {Date.now()}', '3:6: The page computes {Date.now()}.'],
  ['![a](https://elsewhere.example/a.png)', '1:1: The address "https://elsewhere.example/a.png"'],
  ['Text ![a](./none.png)', '1:6: There is no picture at "./none.png".'],
])('rejects %j at its place', async (page, message) => {
  const error = await compile(page).catch(String);
  expect(error).toContain(message);
});

test('has nothing to say of pages that are not content', async () => {
  expect(await compile('{1 + 1}', '/site/node_modules/theme/page.mdx')).toContain('1 + 1');
});
