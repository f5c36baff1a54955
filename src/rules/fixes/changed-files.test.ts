import { expect, test } from 'vitest';
import { changedText } from './changed-files.ts';

const before = new Map([
  ['a.ts', '1'],
  ['b.mdx', '2'],
  ['c.md', '3'],
]);

test('names the files that hold something else', () => {
  expect(changedText(before, new Map([...before, ['b.mdx', '4']]))).toBe('Changed 1 file: b.mdx.');
  expect(changedText(before, new Map([...before, ['a.ts', '4'], ['c.md', '5']]))).toBe(
    'Changed 2 files: a.ts, c.md.',
  );
});

test('says where nothing changed', () => {
  expect(changedText(before, before)).toBe('Nothing to change.');
});
