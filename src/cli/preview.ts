/** `npm run preview`: serves the built site on the first free port from 4321. */
import '#catalog/text/print-errors.mjs';
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveExports, type FindExport } from '#exports/files/serve.ts';
import { recover } from '#build/publish/publish.ts';
import { previewWithHeaders } from '#build/hosting/preview.ts';
import { site } from '#site.config.ts';

const firstPort = 4321;
const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, process.argv[2] ?? 'dist');

/** The first port from this one on that nothing listens on, on either loopback address. */
async function freePort(port: number): Promise<number> {
  const free = (await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'));
  return free ? port : freePort(port + 1);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, host);
  });
}

/** An export that the built site lacks, as `npm start` builds it; all code for it is loaded then. */
const missing: FindExport = async (path) => {
  if (existsSync(join(dist, path))) return undefined;
  const { exportFiles } = await import('#exports/files/index.ts');
  return exportFiles().get(path);
};

// A build may have been killed between its two renames.
recover(root, dist);

if (!existsSync(join(dist, 'index.html'))) {
  console.error(
    `There is no site in ${dist}. Allowed: the folder of a built site, dist when left out. Run npm run build first.`,
  );
  process.exit(1);
}

const server = await previewWithHeaders(
  {
    root,
    outDir: dist,
    logLevel: 'error',
    server: { port: await freePort(firstPort), host: 'localhost' },
  },
  serveExports(site.base, missing),
);
if (server.port !== firstPort) {
  console.log(`Port ${firstPort} is taken, so the site takes ${server.port}.`);
}
console.log(
  `\n  Serving ${site.name} on http://localhost:${server.port}${site.base}\n  Stop it with Ctrl+C.\n`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
