import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { services } from '../site/services.ts';
import { allRecords } from './all-records.ts';
import { searchWords } from './words/search-words.ts';
import { writeIndex } from './write-index.ts';

/** Makes the index of the search when the pages are there, from the catalogue and from built prose. */
export function searchIndexIntegration(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const folder = join(site, 'pagefind');
        const records = allRecords(site);
        await writeIndex(records, folder);
        writeFileSync(join(folder, 'words.json'), JSON.stringify(searchWords(services, records)));
      },
    },
  };
}
