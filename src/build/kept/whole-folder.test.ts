import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFolder, restoreFolder } from './whole-folder.ts';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'whole-folder-'));
});
afterEach(() => rmSync(top, { recursive: true }));

const folder = (name: string) => {
  mkdirSync(join(top, name), { recursive: true });
  return join(top, name);
};

const files = (of: string) =>
  globSync('**/*.*', { cwd: of })
    .sort()
    .map((path) => [path, readFileSync(join(of, path), 'utf8')]);

/** Keeps a folder with two files. */
async function kept(): Promise<string> {
  mkdirSync(join(folder('made'), 'deep/er'), { recursive: true });
  writeFileSync(join(top, 'made/a.txt'), 'a');
  writeFileSync(join(top, 'made/deep/er/b.txt'), 'b');
  keepFolder(folder('store'), 'site', 'key', join(top, 'made'));
  return join(top, 'store');
}

test('gives back every file of a folder, for its key and for no other', async () => {
  const store = await kept();
  expect(restoreFolder(store, 'site', 'other', folder('back'))).toBe(false);
  expect(files(join(top, 'back'))).toEqual([]);
  expect(restoreFolder(store, 'site', 'key', folder('back'))).toBe(true);
  expect(files(join(top, 'back'))).toEqual([
    ['a.txt', 'a'],
    ['deep/er/b.txt', 'b'],
  ]);
});

test('a damaged entry is none', async () => {
  const store = await kept();
  const entry = readFileSync(join(store, 'site'));
  writeFileSync(join(store, 'site'), entry.fill(0, entry.length - 1));
  expect(restoreFolder(store, 'site', 'key', folder('back'))).toBe(false);
});

test('a cache that cannot be written stops nothing', async () => {
  folder('made');
  writeFileSync(join(top, 'store'), '');
  keepFolder(join(top, 'store'), 'site', 'key', join(top, 'made'));
  expect(restoreFolder(join(top, 'store'), 'site', 'key', folder('back'))).toBe(false);
});
