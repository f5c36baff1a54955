import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test, vi } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { proseRecords } from '#views/search/prose-records.ts';
import type { SearchRecord } from '#views/search/record.ts';
import { runInWorker } from './run-in-worker.ts';
import { searchIndexIntegration, type IndexWork } from './search-index.ts';

vi.mock('#views/search/prose-records.ts');
vi.mock('./run-in-worker.ts');

let root = '';
beforeEach(() => {
  root = folderWith({});
});

const record = (text: string): SearchRecord => ({
  id: text,
  path: 'guides/a/',
  title: text,
  sections: [{ text }],
  words: {},
});

/** The hooks of a build whose pages say such prose. */
function hooksWith(text: string) {
  const folder = pathToFileURL(`${root}/`);
  vi.mocked(proseRecords).mockReturnValue([record(text)]);
  const { hooks } = searchIndexIntegration() as {
    hooks: Record<string, (options: object) => Promise<void>>;
  };
  return {
    begin: async () => {
      await hooks['astro:config:done']!({
        config: { root: folder, outDir: new URL('out/', folder) },
      });
      // Once for the browser, once for the pages.
      await hooks['astro:build:setup']!({});
      await hooks['astro:build:setup']!({});
    },
    end: () => hooks['astro:build:done']!({ dir: new URL('out/', folder) }),
  };
}

/** Builds; gives the prose of each index that was made, before or after the pages. */
async function build(text: string): Promise<readonly string[]> {
  const steps: string[] = [];
  vi.mocked(runInWorker).mockImplementation(async (_label, _script, work) => {
    steps.push(`index with ${(work as IndexWork).prose.map(({ title }) => title).join()}`);
  });
  const { begin, end } = hooksWith(text);
  await begin();
  steps.push('pages');
  await end();
  return steps;
}

test('the first index waits for the pages', async () => {
  expect(await build('one')).toEqual(['pages', 'index with one']);
});

test('the next is made beside them, and once more where the prose has changed', async () => {
  await build('one');
  expect(await build('one')).toEqual(['index with one', 'pages']);
  expect(await build('two')).toEqual(['index with one', 'pages', 'index with two']);
  expect(await build('two')).toEqual(['index with two', 'pages']);
});

test('what goes wrong beside the pages is told when they are there', async () => {
  await build('one');
  vi.mocked(runInWorker).mockRejectedValue(new Error('no room'));
  const { begin, end } = hooksWith('one');
  await begin();
  // An unhandled rejection would fail the run by now.
  await new Promise(setImmediate);
  await expect(end()).rejects.toThrow('no room');
});
