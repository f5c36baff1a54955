import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { folderWith } from '../../project/testing/folder-with.ts';
import { drawInThread } from './draw-in-thread.ts';
import { TooMuchError } from './errors.ts';

vi.setConfig({ testTimeout: 60_000 });

const names = { id: 'a', title: 'A title', description: 'A description' };

/** Draws with a thread that does this once it has begun. */
const drawWith = (deed: string) => {
  const code = `import { parentPort } from 'node:worker_threads';\nparentPort.postMessage({ begun: true });\n${deed}`;
  const folder = folderWith({ 'thread.mjs': code });
  return drawInThread('pie', names, pathToFileURL(join(folder, 'thread.mjs')));
};

test.each([
  ['time', 'for (;;);'],
  ['memory', 'const all = []; for (;;) all.push(new Array(1e5).fill(1.5));'],
])('a thread that takes too much %s is ended', async (_, deed) => {
  await expect(drawWith(deed)).rejects.toThrow(TooMuchError);
});

test.each([
  ['throws', 'throw new Error("torn");', 'torn'],
  ['says nothing', '', 'The thread that draws a diagram ended.'],
])('a thread that %s is an error', async (_, deed, message) => {
  await expect(drawWith(deed)).rejects.toThrow(message);
});

test('a text within all limits may take too much', async () => {
  const row = '  space:99 space:99 space:99 space:99\n';
  await expect(drawInThread(`block\n  columns 99\n${row.repeat(75)}`, names)).rejects.toThrow(
    TooMuchError,
  );
});
