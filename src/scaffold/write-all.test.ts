import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAll, type Write } from './write-all.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-all-'));
  writeFileSync(join(root, 'index.ts'), 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

const edit: Write = { file: 'index.ts', text: 'changed', kind: 'edit' };
const fresh: Write = { file: 'fresh.ts', text: 'new', kind: 'new' };
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('writes new files and edits old ones', () => {
  writeAll(root, [fresh, edit]);
  expect([read('fresh.ts'), read('index.ts')]).toEqual(['new', 'changed']);
  expect(readdirSync(root).toSorted()).toEqual(['fresh.ts', 'index.ts']);
});

test('writes nothing where a new file exists', () => {
  writeFileSync(join(root, 'fresh.ts'), 'mine');
  expect(() => writeAll(root, [edit, fresh])).toThrow('fresh.ts exists already.');
  expect([read('fresh.ts'), read('index.ts')]).toEqual(['mine', 'old']);
});

test.each([
  ['cannot be written', { file: 'nowhere/page.mdx', text: '', kind: 'new' }],
  ['cannot be moved to its place', { file: 'folder', text: '', kind: 'edit' }],
] as const)('undoes what it did when a file %s', (_reason, last) => {
  mkdirSync(join(root, 'folder'));
  expect(() => writeAll(root, [fresh, edit, last])).toThrow();
  expect(readdirSync(root).toSorted()).toEqual(['folder', 'index.ts']);
  expect(read('index.ts')).toBe('old');
});

test('undoes moves when a later move fails', () => {
  const late: Write = {
    ...fresh,
    get text() {
      // Somebody makes a folder of that name between the look and the move.
      mkdirSync(join(root, 'fresh.ts'));
      return 'new';
    },
  };
  expect(() => writeAll(root, [edit, late])).toThrow();
  expect(readdirSync(root).toSorted()).toEqual(['fresh.ts', 'index.ts']);
  expect(read('index.ts')).toBe('old');
});
