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
function kept(): string {
  mkdirSync(join(folder('made'), 'deep/er'), { recursive: true });
  writeFileSync(join(top, 'made/a.txt'), 'a');
  writeFileSync(join(top, 'made/deep/er/b.txt'), 'b');
  keepFolder(folder('store'), 'key', join(top, 'made'));
  return join(top, 'store');
}

test('gives back every file of a folder, for its key and for no other', () => {
  const store = kept();
  expect(restoreFolder(store, 'other', folder('back'))).toBe(false);
  expect(files(join(top, 'back'))).toEqual([]);
  expect(restoreFolder(store, 'key', folder('back'))).toBe(true);
  expect(files(join(top, 'back'))).toEqual([
    ['a.txt', 'a'],
    ['deep/er/b.txt', 'b'],
  ]);
});

test.each(['files/a.txt', 'list.json'])('with %s damaged, nothing is given back', (name) => {
  const store = kept();
  writeFileSync(join(store, name), 'damaged');
  expect(restoreFolder(store, 'key', folder('back'))).toBe(false);
  expect(files(join(top, 'back'))).toEqual([]);
});

test('a cache that cannot be written stops nothing', () => {
  folder('made');
  writeFileSync(join(top, 'store'), '');
  keepFolder(join(top, 'store/of'), 'key', join(top, 'made'));
  expect(restoreFolder(join(top, 'store/of'), 'key', folder('back'))).toBe(false);
});
