import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { isShared, writeFileSizes } from './exports.ts';

const placeFor = (path: string) => `<span class="file-size" data-size-of="${path}"></span>`;

/** What stands in the place of a path’s size. */
function sizeOf(path: string, files: Readonly<Record<string, string>>): string {
  const site = folderWith({ 'data/index.html': `<p>${placeFor(path)}</p>`, ...files });
  writeFileSizes(site);
  const html = readFileSync(join(site, 'data/index.html'), 'utf8');
  return /data-size-of="[^"]*">(?<size>[^<]*)</.exec(html)?.groups?.['size'] ?? html;
}

const files = {
  'services/bell.json': 'x'.repeat(1200),
  'services/gong.json': 'x'.repeat(45_000),
  'services/gong.oscal.json': 'x'.repeat(900_000),
  'services/gong/brass.json': 'x',
};

test.each([
  ['services/bell.json', '1.2 kB'],
  ['services/*.json', '1.2 kB to 45 kB'],
  ['services/*.oscal.json', '900 kB'],
  ['services/*.csv', ''],
  ['services/none.json', ''],
])('%s: %s', (path, size) => {
  expect(sizeOf(path, files)).toBe(size);
});

test('a site without the page stays as it is', () => {
  expect(() => writeFileSizes(folderWith({ 'index.html': '' }))).not.toThrow();
});

test('each file is the share of one worker, and all have some', () => {
  const shares = Array.from({ length: 200 }, (_, index) =>
    [0, 1, 2].filter((worker) => isShared(index, { worker, workers: 3 })),
  );
  expect(shares.filter(({ length }) => length !== 1)).toEqual([]);
  expect(new Set(shares.flat())).toEqual(new Set([0, 1, 2]));
});
