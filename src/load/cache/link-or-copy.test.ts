import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder-with.ts';
import { linkOrCopy } from './link-or-copy.ts';

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
