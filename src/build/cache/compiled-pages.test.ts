import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepCompiled } from './compiled-pages.ts';
import { compiledCache } from '#load/cache/store.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compiled-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const compile = vi.fn(async (content: string) => ({
  code: `export default ${JSON.stringify(content)};`,
  map: null,
  astroMetadata: {} as never,
}));
beforeEach(() => compile.mockClear());
const file = () => join(root, 'content/a.mdx');
const renderer = (...basis: string[]) => keepCompiled({ process: compile }, root, basis);

test('a page is compiled once for equal text, front matter and basis', async () => {
  const first = await renderer('one').process('Text.', file(), { title: 'A' });
  expect(await renderer('one').process('Text.', file(), { title: 'A' })).toEqual(first);
  expect(compile).toHaveBeenCalledTimes(1);
  await renderer('one').process('Other.', file(), { title: 'A' });
  await renderer('one').process('Other.', file(), { title: 'B' });
  await renderer('two').process('Other.', file(), { title: 'B' });
  expect(compile).toHaveBeenCalledTimes(4);
});

test('a page that cannot be compiled is not kept', async () => {
  compile.mockRejectedValueOnce(new Error('1:1: no'));
  await expect(renderer().process('Text.', file(), {})).rejects.toThrow('1:1: no');
  expect((await renderer().process('Text.', file(), {})).code).toContain('Text.');
});

test('a damaged entry costs time and no correctness', async () => {
  const first = await renderer().process('Text.', file(), {});
  writeFileSync(join(root, compiledCache, 'content/a.mdx'), 'damaged');
  expect(await renderer().process('Text.', file(), {})).toEqual(first);
  expect(compile).toHaveBeenCalledTimes(2);
});

test('a cache that cannot be written stops nothing', async () => {
  writeFileSync(join(root, '.cache'), '');
  expect((await renderer().process('Text.', file(), {})).code).toContain('Text.');
  expect(readdirSync(root)).toEqual(['.cache']);
});
