import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveExports } from '#exports/files/serve.ts';
import { nextPhase } from '../phases.ts';
import { writeFileSizes } from './file-sizes.ts';
import { writeExports } from './write-exports.ts';

/**
 * Adds to the site the files that are no pages. A build makes them in threads, beside the pages; the
 * development server makes what it is asked for.
 *
 * With `EXPORTS=quick` in the environment a build leaves out what takes long.
 */
export function exportsIntegration(): AstroIntegration {
  let written: Promise<void> | undefined;
  let begin: () => Promise<void> = async () => undefined;
  return {
    name: 'exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        const work = {
          root: fileURLToPath(config.root),
          target: fileURLToPath(config.outDir),
          quickOnly: process.env.EXPORTS === 'quick',
        };
        begin = () => writeExports(work);
      },
      // Astro has emptied the target by now, and makes the pages beside.
      'astro:build:setup': () => {
        written ??= begin();
        // Whoever awaits it below gets the error; until then it is no unhandled one.
        written.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        // Most are there by now, written while the pages were made.
        nextPhase('exports');
        await written;
        writeFileSizes(fileURLToPath(dir));
      },
      'astro:server:setup': ({ server }) => {
        const load = async () =>
          (await server.ssrLoadModule(
            '/src/exports/files/index.ts',
          )) as typeof import('#exports/files/index.ts');
        server.middlewares.use(
          serveExports(server.config.base, async (path) => (await load()).exportFiles().get(path)),
        );
      },
    },
  };
}
