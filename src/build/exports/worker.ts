/** A thread that puts exports into the built site: from the cache what is there, made again the rest. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { exportFiles, type ExportFile } from '../../exports/files/index.ts';
import { codeDigest } from '../kept/code-digest.ts';
import { copyName } from '../kept/copy-name.ts';
import { exportsCache } from '../kept/folders.ts';
import { readKept, writeKept } from '../kept/store.ts';
import { keyOf } from './key.ts';
import type { Answer, Task, Work } from './task.ts';

const { root, target, quickOnly } = workerData as Work;
const files = exportFiles();
const shared = codeDigest(root);

const store = join(root, exportsCache, copyName());

const folders = new Set<string>();

function place({ path }: ExportFile, content: Uint8Array): void {
  const file = join(target, path);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, content);
}

function copy(): Answer {
  const missing: string[] = [];
  let copied = 0;
  for (const file of files.values()) {
    if (quickOnly && !file.quick) continue;
    const content = readKept(store, file.path, keyOf(shared, file));
    if (content) {
      place(file, content);
      copied += 1;
    } else missing.push(file.path);
  }
  return { copied, missing };
}

async function make(paths: readonly string[]): Promise<Answer> {
  for (const path of paths) {
    const file = files.get(path)!;
    const made = await Promise.try(file.make).catch((error: unknown) => {
      throw new Error(`/${path} cannot be made. ${messageOf(error)}`);
    });
    const content = Buffer.from(made);
    place(file, content);
    writeKept(store, path, keyOf(shared, file), content);
  }
  return { copied: 0, missing: [] };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

parentPort?.on('message', (task: Task) => {
  Promise.try((): Answer | Promise<Answer> => ('copy' in task ? copy() : make(task.make)))
    .catch((error: unknown): Answer => ({ error: messageOf(error) }))
    .then((told) => parentPort?.postMessage(told));
});
