import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkCached, linkOrCopy, readCached, writeCached } from './store.ts';
import { folderWith } from '../testing/folder-with.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('gives back what was written for a path and a key, and for no other', async () => {
  writeCached(folder, 'services/a.svg', 'key', Buffer.from('content'));
  expect(String(readCached(folder, 'services/a.svg', 'key'))).toBe('content');
  expect(readCached(folder, 'services/a.svg', 'other')).toBeUndefined();
  expect(readCached(folder, 'services/b.svg', 'key')).toBeUndefined();
});

test('a path has one entry, whatever its key was before', async () => {
  writeCached(folder, 'a.svg', 'one', Buffer.from('first'));
  writeCached(folder, 'a.svg', 'two', Buffer.from('second'));
  expect(readdirSync(folder)).toEqual(['a.svg', 'a.svg.stamp']);
  expect(String(readCached(folder, 'a.svg', 'two'))).toBe('second');
});

test.each(['a.png', 'a.png.stamp'])('with one wrong byte in %s there is none', (name) => {
  writeCached(folder, 'a.png', 'key', Buffer.from('content'));
  const whole = readFileSync(join(folder, name));
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = Buffer.from(whole);
      damaged[at] = whole[at]! ^ change;
      writeFileSync(join(folder, name), damaged);
      expect(readCached(folder, 'a.png', 'key')).toBeUndefined();
    }),
  );
});

test.each(['', 'short'])('a stamp cut down to %j is none', (rest) => {
  writeCached(folder, 'a.png', 'key', Buffer.from('content'));
  writeFileSync(join(folder, 'a.png.stamp'), rest);
  expect(readCached(folder, 'a.png', 'key')).toBeUndefined();
});

test('what is kept is put into a site, and stays there when something else is kept', () => {
  const target = join(folder, 'site.svg');
  expect(linkCached(folder, 'a.svg', 'key', target)).toBe(false);
  writeCached(folder, 'a.svg', 'key', Buffer.from('first'));
  expect(linkCached(folder, 'a.svg', 'key', target)).toBe(true);
  writeCached(folder, 'a.svg', 'other', Buffer.from('second'));
  expect(readFileSync(target, 'utf8')).toBe('first');
  expect(String(readCached(folder, 'a.svg', 'other'))).toBe('second');
});

test('what a hand changed in the site is no longer what is kept', () => {
  writeCached(folder, 'a.svg', 'key', Buffer.from('content'));
  linkCached(folder, 'a.svg', 'key', join(folder, 'site.svg'));
  writeFileSync(join(folder, 'site.svg'), 'changed');
  expect(readCached(folder, 'a.svg', 'key')).toBeUndefined();
});

test('what cannot be written is not kept, stops nothing, and leaves nothing behind', () => {
  mkdirSync(join(folder, 'a.svg'));
  writeCached(folder, 'a.svg', 'key', Buffer.from('x'));
  expect(readdirSync(folder)).toEqual(['a.svg']);
  expect(readCached(folder, 'a.svg', 'key')).toBeUndefined();
});

const content = Buffer.from('content');

test('one file is in both places, as new as the site', () => {
  const folder = folderWith({ 'kept.txt': 'content' });
  const before = Date.now() - 1000;
  linkOrCopy(join(folder, 'kept.txt'), join(folder, 'site.txt'), content);
  expect(statSync(join(folder, 'site.txt')).nlink).toBe(2);
  expect(statSync(join(folder, 'site.txt')).mtimeMs).toBeGreaterThan(before);
});

test('what cannot be linked is written', () => {
  const folder = folderWith({ 'a.txt': '' });
  linkOrCopy(join(folder, 'gone.txt'), join(folder, 'site.txt'), content);
  expect(readFileSync(join(folder, 'site.txt'), 'utf8')).toBe('content');
});
