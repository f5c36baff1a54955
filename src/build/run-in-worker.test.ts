import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { runInWorker } from './run-in-worker.ts';

const run = (code: string, data = 'data') => {
  const script = `import { parentPort, workerData } from 'node:worker_threads';\n${code}`;
  const folder = folderWith({ 'thread.mjs': script });
  return runInWorker('rings', pathToFileURL(join(folder, 'thread.mjs')), data);
};

test('gives what a thread says of what it was told', async () => {
  expect(await run('parentPort.postMessage(`${workerData} heard`);')).toBe('data heard');
});

test.each([
  ['throws', 'throw new Error("torn");', 'torn'],
  ['ends', 'process.exit(3);', 'The thread that rings ended with code 3.'],
  ['says nothing', '', 'The thread that rings ended with code 0.'],
])('a thread that %s is an error', async (_, code, message) => {
  await expect(run(code)).rejects.toThrow(message);
});
