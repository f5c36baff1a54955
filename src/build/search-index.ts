import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchCache, readCached, writeCached } from '#load/cache/store.ts';
import { proseRecords } from '#views/search/prose-records.ts';
import type { SearchRecord } from '#views/search/record.ts';
import { copyName } from './cache-key.ts';
import { runInWorker } from './run-in-worker.ts';

/** What the worker that makes the index is told. */
export interface IndexWork {
  /** The project’s folder. */
  readonly root: string;
  /** Where the files of the index go; emptied first. */
  readonly folder: string;
  /** The records that come after those of the catalogue. */
  readonly prose: readonly SearchRecord[];
}

const index = (work: IndexWork): Promise<void> =>
  runInWorker('indexes for the search', new URL('./search-worker.ts', import.meta.url), work);

/**
 * Makes the index of the search, from the catalogue and from built prose. Prose comes last, and seldom
 * changes: the index is made beside the pages with the prose of the last build, and once more where the
 * built pages then say something else.
 */
export function searchIndexIntegration(): AstroIntegration {
  let store = '';
  let work = { root: '', folder: '' };
  let expected = '';
  let begun: Promise<void> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        const root = fileURLToPath(config.root);
        work = { root, folder: join(fileURLToPath(config.outDir), 'pagefind') };
        store = join(root, searchCache, copyName());
      },
      // Astro has emptied the target by now, and makes the pages beside.
      'astro:build:setup': async () => {
        if (expected !== '') return;
        expected = String(readCached(store, 'prose', 'prose') ?? '[]');
        if (expected === '[]') return;
        begun = index({ ...work, prose: JSON.parse(expected) as readonly SearchRecord[] });
        // Whoever awaits it below gets the error; until then it is no unhandled one.
        begun.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const prose = proseRecords(fileURLToPath(dir));
        const text = JSON.stringify(prose);
        await begun;
        if (!begun || text !== expected) await index({ ...work, prose });
        writeCached(store, 'prose', 'prose', Buffer.from(text));
      },
    },
  };
}
