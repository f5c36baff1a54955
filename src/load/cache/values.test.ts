import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cachedValues } from './values.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'values-'));
  for (const folder of ['src', 'node_modules']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  writeFileSync(join(root, 'astro.config.mjs'), '');
  writeFileSync(join(root, 'src/code.ts'), 'export const version = 1;');
});
afterEach(() => rmSync(root, { recursive: true }));

const make = vi.fn(() => 'made');
beforeEach(() => make.mockClear());

/** What a process does: it asks for the value of each text, and keeps what it got. */
function ask(...texts: readonly string[]) {
  const values = cachedValues<string>(root, 'words');
  for (const text of texts) expect(values.of(text, make)).toBe('made');
  values.save();
}

test('makes the value of a text once, for this process and later ones', () => {
  ask('a', 'a', 'b');
  ask('b', 'a');
  expect(make).toHaveBeenCalledTimes(2);
});

test('does not keep what the last process that made something did not ask for', () => {
  ask('a', 'b');
  ask('b', 'c');
  ask('a');
  expect(make).toHaveBeenCalledTimes(4);
});

test('makes all again when the code has changed', () => {
  ask('a');
  writeFileSync(join(root, 'src/code.ts'), 'export const version = 2;');
  ask('a');
  expect(make).toHaveBeenCalledTimes(2);
});

test('makes all again when what is kept is damaged', () => {
  ask('a');
  const file = join(root, '.cache/read/words.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('made', 'fake'));
  ask('a');
  expect(make).toHaveBeenCalledTimes(2);
});

test('keeps no value that is undefined, and gives it', () => {
  const values = cachedValues<string>(root, 'words');
  expect(values.of('a', () => undefined)).toBeUndefined();
  expect(values.of('a', make)).toBe('made');
});

test('keeps nothing in a folder that is no project', () => {
  rmSync(join(root, 'astro.config.mjs'));
  ask('a');
  ask('a');
  expect(make).toHaveBeenCalledTimes(2);
});
