import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('names every package of the lock file with its hash, and nothing of this run', () => {
  const { stdout } = spawnSync(process.execPath, ['src/cli/sbom.ts'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const sbom = JSON.parse(stdout);
  expect(sbom).not.toHaveProperty('serialNumber');
  expect(sbom.metadata).not.toHaveProperty('timestamp');
  expect(sbom.metadata.component.name).toBe('dividing-line');
  const components: readonly { name: string; version: string; hashes?: object[] }[] =
    sbom.components;
  // npm names a package as it is installed: `typescript-7` for a newer typescript.
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const locked = Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, { version }]) => `${folder.replace(/^.*node_modules\//, '')}@${version}`);
  expect(new Set(components.map(({ name, version }) => `${name}@${version}`))).toEqual(
    new Set(locked),
  );
  expect(components.filter(({ hashes = [] }) => hashes.length === 0)).toEqual([]);
});
