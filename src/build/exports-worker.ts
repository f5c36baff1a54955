/** Puts exports into the built site: from the cache what is there, made again the rest. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { exportFiles, type ExportFile } from '#exports/files/index.ts';
import { exportsCache, linkCached, writeCached } from '#load/cache/store.ts';
import { commonKey, copyName } from './cache-key.ts';
import type { ExportWork } from './exports.ts';

/** So many files one worker makes as fast as another starts, which reads the whole catalogue. */
const fewFiles = 150;

const { root, target, quickOnly, paths } = workerData as ExportWork;
const files = exportFiles();
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

const left =
  paths?.map((path) => files.get(path)!) ??
  [...files.values()].filter((file) => !(quickOnly && !file.quick) && !linkFile(file));
const isMadeHere = paths !== undefined || left.length <= fewFiles;
if (isMadeHere) for (const file of left) await makeFile(file);
parentPort?.postMessage(isMadeHere ? [] : left.map(({ path }) => path));
