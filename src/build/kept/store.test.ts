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
  writeKept(folder, 'services/a.svg', 'key', Buffer.from('content'));
  expect(String(readKept(folder, 'services/a.svg', 'key'))).toBe('content');
  expect(readKept(folder, 'services/a.svg', 'other')).toBeUndefined();
  expect(readKept(folder, 'services/b.svg', 'key')).toBeUndefined();
});

test('a path has one entry, whatever its key was before', async () => {
  writeKept(folder, 'a.svg', 'one', Buffer.from('first'));
  writeKept(folder, 'a.svg', 'two', Buffer.from('second'));
  expect(readdirSync(folder)).toEqual(['a.svg']);
  expect(String(readKept(folder, 'a.svg', 'two'))).toBe('second');
});

test('an entry with one wrong byte is none', async () => {
  writeKept(folder, 'a.png', 'key', Buffer.from('content'));
  const whole = readFileSync(join(folder, 'a.png'));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, change) => {
        const damaged = Buffer.from(whole);
        damaged[at] = whole[at]! ^ change;
        writeFileSync(join(folder, 'a.png'), damaged);
        expect(readKept(folder, 'a.png', 'key')).toBeUndefined();
      },
    ),
  );
});

test.each(['', 'short'])('an entry cut down to %j is none', async (rest) => {
  writeFileSync(join(folder, 'a.png'), rest);
  expect(readKept(folder, 'a.png', 'key')).toBeUndefined();
});

test('what cannot be written is not kept, stops nothing, and leaves nothing behind', () => {
  mkdirSync(join(folder, 'a.svg'));
  writeKept(folder, 'a.svg', 'key', Buffer.from('x'));
  expect(readdirSync(folder)).toEqual(['a.svg']);
  expect(readKept(folder, 'a.svg', 'key')).toBeUndefined();
});
