import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTheWay, writeAll, type Write } from './write-all.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-all-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const fresh: Write = { file: 'fresh.ts', text: 'new' };
const nested: Write = { file: 'a/b/page.mdx', text: 'page' };
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const all = () => readdirSync(root, { recursive: true }).toSorted();

test('writes files, with the folders that they need', () => {
  writeAll(root, [fresh, nested]);
  expect([read('fresh.ts'), read('a/b/page.mdx')]).toEqual(['new', 'page']);
  expect(all()).toEqual(['a', 'a/b', 'a/b/page.mdx', 'fresh.ts']);
});

test('writes nothing where one of the files exists', () => {
  writeFileSync(join(root, 'fresh.ts'), 'mine');
  expect(() => writeAll(root, [nested, fresh])).toThrow('fresh.ts exists already.');
  expect(all()).toEqual(['fresh.ts']);
  expect(read('fresh.ts')).toBe('mine');
});

test('writes nothing through a link', () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  symlinkSync(outside, join(root, 'a'));
  symlinkSync(join(outside, 'fresh.ts'), join(root, 'fresh.ts'));
  expect(inTheWay(root, [nested.file, fresh.file])).toEqual(['a', 'fresh.ts']);
  expect(() => writeAll(root, [nested])).toThrow('a exists already.');
  expect(() => writeAll(root, [fresh])).toThrow('fresh.ts exists already.');
  expect(readdirSync(outside)).toEqual([]);
  rmSync(outside, { recursive: true });
});

test('undoes what it did when a file cannot be written', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => writeAll(root, [fresh, nested, { file: 'file/page.mdx', text: '' }])).toThrow();
  expect(all()).toEqual(['file']);
});

test('keeps what somebody else makes in the meantime', () => {
  mkdirSync(join(root, 'a'));
  const slow: Write = {
    file: 'fresh.ts',
    get text() {
      // Between the look and the writing.
      writeFileSync(join(root, 'a/page.mdx'), 'mine');
      return 'new';
    },
  };
  expect(() => writeAll(root, [slow, { file: 'a/page.mdx', text: 'new' }])).toThrow('EEXIST');
  expect(all()).toEqual(['a', 'a/page.mdx']);
  expect(read('a/page.mdx')).toBe('mine');
});
