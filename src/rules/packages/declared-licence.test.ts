import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedLicence, licenceIn } from './declared-licence.ts';

test('reads today’s form and both old ones', () => {
  expect(licenceIn({ license: 'MIT' })).toBe('MIT');
  expect(licenceIn({ license: { type: 'MIT' } })).toBe('MIT');
  expect(licenceIn({ licenses: [{ type: 'MIT' }, 'ISC'] })).toBe('(MIT OR ISC)');
  expect(licenceIn({})).toBeUndefined();
});

test('tells a package that is not installed from one that declares nothing', () => {
  const root = mkdtempSync(join(tmpdir(), 'licence-'));
  try {
    mkdirSync(join(root, 'node_modules/a'), { recursive: true });
    writeFileSync(join(root, 'node_modules/a/package.json'), '{}');
    expect(installedLicence(root, 'node_modules/a')).toBeUndefined();
    expect(installedLicence(root, 'node_modules/b')).toBeNull();
  } finally {
    rmSync(root, { recursive: true });
  }
});
