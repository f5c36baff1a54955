/** Puts exports into the built site: from the cache what is there, made again the rest. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { exportFiles, type ExportFile } from '#exports/files/index.ts';
import { exportsCache, linkCached, writeCached } from '#load/cache/store.ts';
import { commonKey, copyName } from './cache-key.ts';
import { isShared, type ExportWork } from './exports.ts';

/** So many files one worker makes as fast as another starts, which reads the whole catalogue. */
const fewFiles = 150;

const work = workerData as ExportWork;
const { root, target, quickOnly } = work;
const shared = commonKey(root);
const store = join(root, exportsCache, copyName());

/** What an export's content depends on, as one text: equal keys, equal bytes. */
const keyOf = ({ path, basis }: ExportFile): string => `${shared} ${path} ${basis}`;

/** The path of a file in the site; its folder is there. */
function outputPath({ path }: ExportFile): string {
  const file = join(target, path);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

const linkFile = (file: ExportFile): boolean =>
  linkCached(store, file.path, keyOf(file), outputPath(file));

async function makeFile(file: ExportFile): Promise<void> {
  let content: Buffer;
  try {
    content = Buffer.from(await file.make());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`/${file.path} cannot be made. ${reason}`, { cause: error });
  }
  writeCached(store, file.path, keyOf(file), content);
  // Where it could not be kept, it is in the site alone.
  if (!linkFile(file)) writeFileSync(outputPath(file), content);
}

const left = [...exportFiles().values()].filter(
  (file, index) =>
    isShared(index, work) &&
    !(quickOnly && !file.quick) &&
    !existsSync(outputPath(file)) &&
    !linkFile(file),
);
// A worker alone leaves much work to several.
const isDone = work.workers > 1 || left.length <= fewFiles;
if (isDone) for (const file of left) await makeFile(file);
parentPort?.postMessage(isDone);
