import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKept, writeKept } from './store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('gives back what was written for a path and a key, and for no other', async () => {
  await writeKept(folder, 'services/a.svg', 'key', Buffer.from('content'));
  expect(String(await readKept(folder, 'services/a.svg', 'key'))).toBe('content');
  expect(await readKept(folder, 'services/a.svg', 'other')).toBeUndefined();
  expect(await readKept(folder, 'services/b.svg', 'key')).toBeUndefined();
});

test('a path has one entry, whatever its key was before', async () => {
  await writeKept(folder, 'a.svg', 'one', Buffer.from('first'));
  await writeKept(folder, 'a.svg', 'two', Buffer.from('second'));
  expect(readdirSync(folder)).toEqual(['a.svg']);
  expect(String(await readKept(folder, 'a.svg', 'two'))).toBe('second');
});

test('an entry with one wrong byte is none', async () => {
  await writeKept(folder, 'a.png', 'key', Buffer.from('content'));
  const whole = readFileSync(join(folder, 'a.png'));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        const damaged = Buffer.from(whole);
        damaged[at] = whole[at]! ^ change;
        writeFileSync(join(folder, 'a.png'), damaged);
        expect(await readKept(folder, 'a.png', 'key')).toBeUndefined();
      },
    ),
  );
});

test.each(['', 'short'])('an entry cut down to %j is none', async (rest) => {
  writeFileSync(join(folder, 'a.png'), rest);
  expect(await readKept(folder, 'a.png', 'key')).toBeUndefined();
});

test('a folder that cannot be written is an error, and leaves nothing behind', async () => {
  mkdirSync(join(folder, 'a.svg'));
  await expect(writeKept(folder, 'a.svg', 'key', Buffer.from('x'))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['a.svg']);
});
