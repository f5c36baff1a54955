import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
parentPort.on('message', (task) => {
  if ('copy' in task) return parentPort.postMessage({ copied: 7, missing });
  ${make}
  parentPort.postMessage({ copied: 0, missing: [] });
});`,
  );
  return pathToFileURL(file);
}

const work = { root: '', target: '', quickOnly: false };

async function write(url: URL, threads = 3) {
  const steps: [number, number][] = [];
  await writeExports(work, {
    script: url,
    threads,
    onWritten: (files, total) => steps.push([files, total]),
  });
  return steps;
}

test('what is copied and what is made is counted, each file once', async () => {
  const steps = await write(script(200));
  expect(steps[0]).toEqual([7, 207]);
  expect(steps.map(([files]) => files).reduce((sum, files) => sum + files)).toBe(207);
});

test('nothing is made where nothing is missing', async () => {
  expect(await write(script(0, 'throw new Error("made");'))).toEqual([[7, 7]]);
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
