/** Serves both builds on free loopback ports. The one under a base path is made by the first tests. */
import { mkdirSync, rmSync } from 'node:fs';
import { previewWithHeaders } from '#build/hosting/preview.ts';
import { everything, sampleWords } from '#load/testing/sample.ts';
import { leftOut } from '#load/testing/weekly.ts';
import { requireBuild, root, underBase } from './sites.ts';

export default async function globalSetup(): Promise<() => Promise<void>> {
  requireBuild();
  console.log(`This run looks at ${sampleWords}.`);
  if (!everything) {
    console.log(leftOut);
  }
  // What an earlier run built must not be served before this run's build is there.
  rmSync(underBase.outDir, { recursive: true, force: true });
  mkdirSync(underBase.outDir, { recursive: true });
  const server = { host: '127.0.0.1', port: 0 };
  const site = await previewWithHeaders({ root, logLevel: 'error', server });
  const nested = await previewWithHeaders({ root, logLevel: 'error', server, ...underBase });
  process.env.DIVIDING_LINE_ORIGIN = `http://127.0.0.1:${site.port}`;
  process.env.DIVIDING_LINE_UNDER_BASE_ORIGIN = `http://127.0.0.1:${nested.port}`;
  return async () => {
    await Promise.all([site.stop(), nested.stop()]);
  };
}
