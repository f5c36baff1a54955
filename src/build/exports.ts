/** Adds to the site the files that are no pages. */
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { size } from '#catalog/text/amounts.ts';
import { exportsCache } from '#load/cache/store.ts';
import { serveExports } from '#exports/files/serve.ts';
import { copyName } from './cache-key.ts';
import { nextPhase } from './phases.ts';
import { runInWorker } from './run-in-worker.ts';

/** Which of the files a worker makes. */
export interface Share {
  /** Its number, from 0. */
  readonly worker: number;
  readonly workers: number;
}

/** What a worker is told. */
export interface ExportWork extends Share {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the built site. */
  readonly target: string;
  /** Whether files that the local server makes when they are asked for are left out. */
  readonly quickOnly: boolean;
}

/**
 * A build makes them in workers, beside the pages; the development server makes what it is asked for. With
 * `EXPORTS=quick` in the environment a build leaves out what takes long.
 */
export function exportsIntegration(): AstroIntegration {
  let work: Omit<ExportWork, keyof Share>;
  let written: Promise<void> | undefined;
  return {
    name: 'exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        work = {
          root: fileURLToPath(config.root),
          target: fileURLToPath(config.outDir),
          quickOnly: process.env.EXPORTS === 'quick',
        };
      },
      // Astro has emptied the target by now, and makes the pages beside.
      'astro:build:setup': () => {
        written ??= writeExports(work);
        // Whoever awaits it below gets the error; until then it is no unhandled one.
        written.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        // Most are there by now, written while the pages were made.
        nextPhase('Wrote the exports');
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

async function writeExports(work: Omit<ExportWork, keyof Share>): Promise<void> {
  const run = (share: Share) =>
    runInWorker<boolean>('makes exports', new URL('./exports-worker.ts', import.meta.url), {
      ...work,
      ...share,
    });
  const hasCache = existsSync(join(work.root, exportsCache, copyName()));
  if (hasCache && (await run({ worker: 0, workers: 1 }))) return;
  const workers = availableParallelism();
  await Promise.all(Array.from({ length: workers }, (_, worker) => run({ worker, workers })));
}

/** In a row, so many files are one worker’s: the formats of one page share its parsing. */
const batchSize = 14;

/** Whether a file is a worker’s: those of each kind, which take long or not, are divided among all. */
export const isShared = (index: number, { worker, workers }: Share): boolean =>
  Math.floor(index / batchSize) % workers === worker;

/**
 * Writes sizes into the page of all data, where `data-size-of` names a path, or with `*` many: then the
 * smallest and the largest.
 *
 * @param site The folder of the built site.
 */
export function writeFileSizes(site: string): void {
  const file = join(site, 'data/index.html');
  if (!existsSync(file)) return;
  const html = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    html.replace(
      /(?<start><span [^>]*data-size-of="(?<path>[^"]+)"[^>]*>)[^<]*(?=<\/span>)/g,
      (_, start: string, path: string) => start + sizesOf(site, path),
    ),
  );
}

function sizesOf(site: string, path: string): string {
  // `services/*.json` is not `services/ec2.oscal.json`: an id has no dot.
  const bytes = globSync(path.replaceAll('*', '+([^.])'), { cwd: site })
    .map((found) => statSync(join(site, found)).size)
    .sort((a, b) => a - b);
  const [least, most] = [bytes.at(0), bytes.at(-1)];
  if (least === undefined || most === undefined) return '';
  return least === most ? size(least) : `${size(least)} to ${size(most)}`;
}
