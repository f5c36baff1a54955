/** Adds to the site the files that are no pages. */
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { size } from '#catalog/text/amounts.ts';
import { serveExports } from '#exports/files/serve.ts';
import { nextPhase } from './phases.ts';
import { runInWorker } from './run-in-worker.ts';

/** What a worker is told. */
export interface ExportWork {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the built site. */
  readonly target: string;
  /** Whether files that the local server makes when they are asked for are left out. */
  readonly quickOnly: boolean;
  /**
   * The files to make. Without them, it puts all that the cache has into the site, and makes the rest where
   * that is little; it answers with the paths that are left.
   */
  readonly paths?: readonly string[];
}

/**
 * A build makes them in workers, beside the pages; the development server makes what it is asked for. With
 * `EXPORTS=quick` in the environment a build leaves out what takes long.
 */
export function exportsIntegration(): AstroIntegration {
  let work: ExportWork;
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

async function writeExports(work: ExportWork): Promise<void> {
  const run = (paths?: readonly string[]) =>
    runInWorker<readonly string[]>(
      'makes exports',
      new URL('./exports-worker.ts', import.meta.url),
      { ...work, ...(paths && { paths }) },
    );
  await Promise.all(sharesOf(await run(), availableParallelism()).map(run));
}

/** In a row, so many paths are one worker’s: the formats of one page share its parsing. */
const batchSize = 14;

/** Divides files among workers; those of each kind, which take long or not, among all. */
export function sharesOf(
  paths: readonly string[],
  workers: number,
): readonly (readonly string[])[] {
  const shares = Map.groupBy(paths.keys(), (index) => Math.floor(index / batchSize) % workers);
  return [...shares.values()].map((indexes) => indexes.map((index) => paths[index]!));
}

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
