import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeExports } from './write-exports.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A thread's script: it misses so many files, and does what is said with those that it is to make. */
function script(missing: number, make = ''): URL {
  const file = join(folder, 'thread.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
const missing = Array.from({ length: ${missing} }, (_, index) => 'file-' + index);
parentPort.on('message', async (task) => {
  if ('copy' in task) return parentPort.postMessage({ missing });
  ${make}
  parentPort.postMessage({ missing: [] });
});`,
  );
  return pathToFileURL(file);
}

const work = { root: '', target: '', quickOnly: false };

const write = (url: URL) => writeExports(work, { script: url, threads: 3 });

test('what is missing is made, each file once', async () => {
  const log = join(folder, 'log.txt');
  const note = `(await import('node:fs')).appendFileSync(${JSON.stringify(log)}, task.make.join('\\n') + '\\n');`;
  await write(script(200, note));
  const paths = readFileSync(log, 'utf8').trimEnd().split('\n');
  expect(paths.length).toBe(200);
  expect(new Set(paths).size).toBe(200);
});

test('nothing is made where nothing is missing', async () => {
  await expect(write(script(0, 'throw new Error("made");'))).resolves.toBeUndefined();
});

test.each([
  [
    'an error that a thread tells',
    "return parentPort.postMessage({ error: '/a.svg cannot be made.' });",
    '/a.svg cannot be made.',
  ],
  ['an error that it throws', "throw new Error('torn');", 'torn'],
  ['its end', 'process.exit(3);', 'code 3'],
])('%s is the error of the whole', async (_, make, message) => {
  await expect(write(script(100, make))).rejects.toThrow(message);
});
