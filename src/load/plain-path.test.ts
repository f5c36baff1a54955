import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notPlain } from './plain-path.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'plain-'));
  mkdirSync(join(root, 'folder'));
  writeFileSync(join(root, 'folder/file.ts'), '');
  symlinkSync('folder', join(root, 'linked'));
  symlinkSync('file.ts', join(root, 'folder/link.ts'));
  symlinkSync('nowhere', join(root, 'folder/dangling.ts'));
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['folder/file.ts', undefined],
  ['folder/none.ts', undefined],
  ['none/none.ts', undefined],
  ['folder/link.ts', 'folder/link.ts'],
  ['folder/dangling.ts', 'folder/dangling.ts'],
  ['linked/file.ts', 'linked'],
  ['linked/none.ts', 'linked'],
  ['folder/file.ts/none.ts', 'folder/file.ts'],
  ['folder', 'folder'],
])('%s: %s', (file, obstacle) => {
  expect(notPlain(root, file)).toBe(obstacle);
});
