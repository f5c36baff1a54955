/** A thread that puts the index of the search into the built site: kept from the last build, or made. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { searchCache } from '#load/cache/store.ts';
import { catalogueRecords } from '#views/search/catalogue-records.ts';
import { searchWords } from '#views/search/words/search-words.ts';
import { writeIndex } from '#views/search/write-index.ts';
import { services } from '#views/services.ts';
import { keptBasis } from '../cache/basis.ts';
import { copyName } from '../cache/copy-name.ts';
import { keepFolder, restoreFolder } from '../cache/whole-folder.ts';
import type { Work } from './task.ts';

const { root, folder, prose } = workerData as Work;
const records = [...catalogueRecords(), ...prose];
const words = JSON.stringify(searchWords(services, records));
const key = JSON.stringify([keptBasis(root), records, words]);
const store = join(root, searchCache, copyName(), 'index');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
if (!restoreFolder(store, key, folder)) {
  await writeIndex(records, folder);
  writeFileSync(join(folder, 'words.json'), words);
  keepFolder(store, key, folder);
}
parentPort?.postMessage(undefined);
