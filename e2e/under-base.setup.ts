/**
 * Builds a small site under a base path, with a page of each kind, while other tests look at the site
 * itself. Addresses come from one module, so what leads astray does so on any page of its kind. A run
 * that looks at everything builds the whole site under that path too.
 */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test as setup } from '@playwright/test';
import { defaultCacheFolder } from '#diagram/cache.ts';
import { everything } from '#load/testing/sample.ts';
import { root, underBase } from './support/sites.ts';
import { firstDay, makeSmallSite } from './support/small-site.ts';

const environment = { BASE_PATH: underBase.base, ASTRO_TELEMETRY_DISABLED: '1' };

setup(`a small site is built under ${underBase.base}`, () => {
  setup.setTimeout(600_000);
  const copy = makeSmallSite();
  const { status, stdout, stderr } = copy.run('node', ['src/cli/build.ts'], {
    ...environment,
    ...firstDay,
    DIAGRAM_CACHE: resolve(root, defaultCacheFolder),
  });
  expect(status, stdout + stderr).toBe(0);
  if (!everything) cpSync(join(copy.folder, 'dist'), underBase.outDir, { recursive: true });
});

if (everything) {
  setup(`the site is built under ${underBase.base}`, () => {
    setup.setTimeout(3_600_000);
    const { status, stdout, stderr } = spawnSync(
      'node',
      ['src/cli/build.ts', '--outDir', underBase.outDir],
      { cwd: root, env: { ...process.env, ...environment }, encoding: 'utf8' },
    );
    expect(status, stdout + stderr).toBe(0);
  });
}
