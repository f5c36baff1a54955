import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { proseRecords } from '#views/search/prose-records.ts';
import type { SearchRecord } from '#views/search/records/record.ts';
import { copyName } from '../cache/copy-name.ts';
import { readCached, searchCache, writeCached } from '#load/cache/store.ts';
import { indexInThread } from './index-in-thread.ts';

/** What it consists of; for tests. */
interface Steps {
  readonly index?: typeof indexInThread;
  readonly proseIn?: typeof proseRecords;
}

/**
 * Makes the index of the search, from the catalogue and from built prose. Prose comes last, and seldom
 * changes: the index is made beside the pages with the prose of the last build, and once more where the
 * built pages then say something else.
 */
export function searchIndexIntegration({
  index = indexInThread,
  proseIn = proseRecords,
}: Steps = {}): AstroIntegration {
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
        const prose = proseIn(fileURLToPath(dir));
        const text = JSON.stringify(prose);
        await begun;
        if (!begun || text !== expected) await index({ ...work, prose });
        writeCached(store, 'prose', 'prose', Buffer.from(text));
      },
    },
  };
}
