/** A thread that puts exports into the built site: from the cache what is there, made again the rest. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type ExportFile, exportFiles } from '#exports/files/index.ts';
import { exportsCache, linkCached, writeCached } from '#load/cache/store.ts';
import { keptBasis } from '../cache/basis.ts';
import { copyName } from '../cache/copy-name.ts';
import type { Answer, Task, Work } from './task.ts';

const { root, target, quickOnly } = workerData as Work;
const files = exportFiles();
const shared = keptBasis(root);

const store = join(root, exportsCache, copyName());

const folders = new Set<string>();

/** What an export's content depends on, as one text: equal keys, equal bytes. */
const keyOf = ({ path, basis }: ExportFile): string => `${shared} ${path} ${basis}`;

/** Where a file goes in the site; its folder is there. */
function placeOf({ path }: ExportFile): string {
  const file = join(target, path);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  return file;
}

function copy(): Answer {
  const missing: string[] = [];
  for (const file of files.values()) {
    if (quickOnly && !file.quick) continue;
    const isPlaced = linkCached(store, file.path, keyOf(file), placeOf(file));
    if (!isPlaced) missing.push(file.path);
  }
  return { missing };
}

async function make(paths: readonly string[]): Promise<Answer> {
  for (const path of paths) {
    const file = files.get(path)!;
    const made = await Promise.try(file.make).catch((error: unknown) => {
      throw new Error(`/${path} cannot be made. ${messageOf(error)}`);
    });
    const content = Buffer.from(made);
    const key = keyOf(file);
    writeCached(store, path, key, content);
    // Where it could not be kept, it is in the site alone.
    if (!linkCached(store, path, key, placeOf(file))) writeFileSync(placeOf(file), content);
  }
  return { missing: [] };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

parentPort?.on('message', (task: Task) => {
  Promise.try((): Answer | Promise<Answer> => ('copy' in task ? copy() : make(task.make)))
    .catch((error: unknown): Answer => ({ error: messageOf(error) }))
    .then((told) => parentPort?.postMessage(told));
});
