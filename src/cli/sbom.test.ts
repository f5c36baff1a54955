import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagesOfLock } from '#rules/steps/licences.ts';
import { sameSbom, type Sbom } from './sbom-document.ts';

test('leaves out what differs from run to run', () => {
  const sbom = {
    bomFormat: 'CycloneDX',
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: '2026-11-26T06:43:29.851Z', component: { name: 'folder' } },
    components: [],
  };
  expect(sameSbom(sbom, 'dividing-line')).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'dividing-line' } },
    components: [],
  });
});

test('names every package of the lock file with its hash', { timeout: 60_000 }, () => {
  const { stdout } = spawnSync(process.execPath, ['src/cli/sbom.ts'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const components = (JSON.parse(stdout) as Sbom).components as readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes?: readonly object[];
  }[];
  // npm names a package as it is installed: `typescript-7` for a newer typescript.
  const packages = packagesOfLock(readFileSync('package-lock.json', 'utf8')).map(
    ({ folder, version }) => `${folder.replace(/^.*node_modules\//, '')}@${version}`,
  );
  expect(new Set(components.map(({ name, version }) => `${name}@${version}`))).toEqual(
    new Set(packages),
  );
  expect(components.filter(({ hashes = [] }) => hashes.length === 0)).toEqual([]);
});
