/** Puts the index of the search into the built site: kept from the last build, or made. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { unzipSync, zipSync } from 'fflate';
import { searchCache, readCached, writeCached } from '#load/cache/store.ts';
import { catalogueRecords } from '#views/search/catalogue-records.ts';
import { searchWords } from '#views/search/search-words.ts';
import { writeIndex } from '#views/search/write-index.ts';
import { services } from '#views/services.ts';
import { commonKey, copyName } from './cache-key.ts';
import type { IndexWork } from './search-index.ts';

const { root, folder, prose } = workerData as IndexWork;
const records = [...catalogueRecords(), ...prose];
const words = JSON.stringify(searchWords(services, records));
const key = JSON.stringify([commonKey(root), records, words]);
const store = join(root, searchCache, copyName());

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const cached = readCached(store, 'index.zip', key);
if (cached) {
  for (const [path, content] of Object.entries(unzipSync(cached))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
} else {
  await writeIndex(records, folder);
  writeFileSync(join(folder, 'words.json'), words);
  const files = globSync('**/*.*', { cwd: folder }).map((path): [string, Buffer] => [
    path.replaceAll('\\', '/'),
    readFileSync(join(folder, path)),
  ]);
  // Not compressed: the files are in themselves.
  writeCached(
    store,
    'index.zip',
    key,
    Buffer.from(zipSync(Object.fromEntries(files), { level: 0 })),
  );
}
parentPort?.postMessage(undefined);
