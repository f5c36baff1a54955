import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingIn, missingPackages, packagesIn } from './packages.mjs';

const wanted = {
  '': {},
  'node_modules/site': { version: '1.0.0' },
  'node_modules/site/node_modules/part': { version: '2.0.0' },
  'node_modules/tester': { version: '1.0.0', dev: true },
  'node_modules/for-windows': { version: '1.0.0', optional: true },
  'node_modules/either': { version: '1.0.0', devOptional: true },
};

test('what only tests need is missing for tests alone', () => {
  expect(missingPackages(wanted, {}, false)).toEqual([
    'node_modules/site',
    'node_modules/site/node_modules/part',
  ]);
  expect(missingPackages(wanted, {}, true)).toContain('node_modules/tester');
});

test('nothing is missing of what is all there', () => {
  expect(missingPackages(wanted, wanted, true)).toEqual([]);
});

test('another version is missing, of optional packages too', () => {
  const present = {
    ...wanted,
    'node_modules/site': { version: '0.9.0' },
    'node_modules/for-windows': { version: '0.9.0', optional: true },
  };
  expect(missingPackages(wanted, present, false)).toEqual([
    'node_modules/site',
    'node_modules/for-windows',
  ]);
});

test('a lock file that is not there, or torn, names no packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    const file = join(folder, 'lock.json');
    expect(packagesIn(file)).toBeUndefined();
    writeFileSync(file, '{"packages": {"a');
    expect(packagesIn(file)).toBeUndefined();
    writeFileSync(file, '{"packages": {"a": {"version": "1"}}}');
    expect(packagesIn(file)).toEqual({ a: { version: '1' } });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a package whose folder is gone is missing, whatever the list says', () => {
  const root = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    const lock = JSON.stringify({
      packages: { 'node_modules/a': { version: '1' }, 'node_modules/b': { version: '1' } },
    });
    writeFileSync(join(root, 'package-lock.json'), lock);
    mkdirSync(join(root, 'node_modules/a'), { recursive: true });
    writeFileSync(join(root, 'node_modules/a/package.json'), '{}');
    expect(missingIn(root, false)).toEqual(['node_modules/a', 'node_modules/b']);
    writeFileSync(join(root, 'node_modules/.package-lock.json'), lock);
    expect(missingIn(root, false)).toEqual(['node_modules/b']);
  } finally {
    rmSync(root, { recursive: true });
  }
});
