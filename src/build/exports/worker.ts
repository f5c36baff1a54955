/** A thread that puts exports into the built site: from the cache what is there, made again the rest. */
import { mkdir, writeFile } from 'node:fs/promises';
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

async function place({ path }: ExportFile, content: Uint8Array): Promise<void> {
  const file = join(target, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function copy(): Promise<Answer> {
  const missing: string[] = [];
  let copied = 0;
  for (const file of files.values()) {
    if (quickOnly && !file.quick) continue;
    const content = await readKept(store, file.path, keyOf(shared, file));
    if (content) {
      await place(file, content);
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
    await place(file, content);
    // A cache that cannot be written costs time and nothing else.
    await writeKept(store, path, keyOf(shared, file), content).catch(() => undefined);
  }
  return { copied: 0, missing: [] };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

parentPort?.on('message', (task: Task) => {
  const answer = 'copy' in task ? copy() : make(task.make);
  answer
    .catch((error: unknown): Answer => ({ error: messageOf(error) }))
    .then((told) => parentPort?.postMessage(told));
});
