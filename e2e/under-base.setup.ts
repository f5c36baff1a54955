/** Builds the site under a base path while other tests look at the site itself. */
import { spawnSync } from 'node:child_process';
import { expect, test as setup } from '@playwright/test';
import { root, underBase } from './support/sites.ts';

setup(`the site builds under ${underBase.base}`, () => {
  setup.setTimeout(600_000);
  const env = { ...process.env, BASE_PATH: underBase.base, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['src/cli/build.ts', '--outDir', underBase.outDir],
    { cwd: root, env, encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);
});
