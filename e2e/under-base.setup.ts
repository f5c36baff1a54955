/**
 * Builds a site under a base path while other tests look at the site itself: a small one, with a page
 * of each kind. Addresses come from one module, so what leads astray does so on any page of its
 * kind. A run that looks at everything builds the whole site.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test as setup } from '@playwright/test';
import { defaultCacheFolder } from '../src/diagram/render/cache.ts';
import { everything } from '../src/testing/sample.ts';
import { root, underBase } from './support/sites.ts';
import { smallSite } from './support/small-site.ts';

const args = ['src/cli/build.ts', '--outDir', underBase.outDir];
const env = { BASE_PATH: underBase.base, ASTRO_TELEMETRY_DISABLED: '1' };

function buildAll() {
  return spawnSync('node', args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
}

function buildSmall() {
  const copy = smallSite();
  try {
    return copy.run('node', args, { ...env, DIAGRAM_CACHE: resolve(root, defaultCacheFolder) });
  } finally {
    copy.remove();
  }
}

setup(`a site is built under ${underBase.base}`, () => {
  setup.setTimeout(everything ? 3_600_000 : 600_000);
  const { status, stdout, stderr } = everything ? buildAll() : buildSmall();
  expect(status, stdout + stderr).toBe(0);
});
