import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderShares } from './prerender-diagrams.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shares-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A script for a thread, which writes a file named after its share and then runs `then`. */
function script(then = ''): URL {
  const file = join(folder, 'thread.mjs');
  writeFileSync(
    file,
    `import { workerData } from 'node:worker_threads';
import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(folder)} + '/' + workerData.share + '-of-' + workerData.shares, '');
${then}`,
  );
  return pathToFileURL(file);
}

test('every thread has its share', async () => {
  await renderShares(3, script());
  expect(readdirSync(folder).filter((name) => name !== 'thread.mjs')).toEqual([
    '0-of-3',
    '1-of-3',
    '2-of-3',
  ]);
});

test.each([
  ['an error', "if (workerData.share === 1) throw new Error('torn');", 'torn'],
  ['an end of its own', 'if (workerData.share === 1) process.exit(3);', 'code 3'],
])('%s of one thread is told when all have ended', async (_, then, message) => {
  await expect(renderShares(3, script(then))).rejects.toThrow(message);
  expect(readdirSync(folder)).toHaveLength(4);
});
