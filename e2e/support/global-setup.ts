/** Builds the site under a base path and serves both builds on free loopback ports. */
import { spawnSync } from 'node:child_process';
import { previewWithHeaders } from '../../src/hosting/preview.ts';
import { requireBuild, root, underBase } from './sites.ts';

export default async function globalSetup(): Promise<() => Promise<void>> {
  requireBuild();
  buildUnderBase();
  const server = { host: '127.0.0.1', port: 0 };
  const site = await previewWithHeaders({ root, logLevel: 'error', server });
  const nested = await previewWithHeaders({ root, logLevel: 'error', server, ...underBase });
  process.env.DIVIDING_LINE_ORIGIN = `http://127.0.0.1:${site.port}`;
  process.env.DIVIDING_LINE_UNDER_BASE_ORIGIN = `http://127.0.0.1:${nested.port}`;
  return async () => {
    await Promise.all([site.stop(), nested.stop()]);
  };
}

function buildUnderBase(): void {
  const env = { ...process.env, BASE_PATH: underBase.base, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', underBase.outDir], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`The build under ${underBase.base} failed:\n${stdout}${stderr}`);
}
