/** What it takes to open a page: how much is fetched, and that nothing moves meanwhile. */
import { expect, test } from '@playwright/test';
import { sampleOf } from '#load/testing/sample.ts';
import { loadPage } from './support/page-load.ts';
import { servePieces } from './support/pieces.ts';
import { origin } from './support/sites.ts';

const kilobytes = 1000;

test('EC2’s page is 75 kB with all that it needs', async ({ browser }) => {
  const { files } = await loadPage(browser, `${origin()}/services/ec2/`, { width: 1280 });
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(files.length).toBeGreaterThan(5);
  expect(total, JSON.stringify(files, null, 2)).toBeLessThanOrEqual(75 * kilobytes);
});

test('a page fetches the font’s common characters only', async ({ browser }) => {
  const { files } = await loadPage(browser, `${origin()}/services/ec2/`, { width: 1280 });
  const fonts = files.flatMap(({ path }) => /[\w-]+(?=\.[\w-]+\.woff2$)/.exec(path) ?? []);
  expect(fonts.sort()).toEqual(['common-400', 'common-600']);
});

interface Load {
  readonly words: string;
  readonly width: number;
  readonly slowdown?: number;
  readonly network?: number;
  /** Whether each page arrives in many pieces, with waits between them. */
  readonly inPieces?: boolean;
}

const loads: readonly Load[] = [320, 1280].flatMap((width) => [
  { width, words: 'opens as it is' },
  { width, words: 'opens on a processor a quarter as fast', slowdown: 4 },
  { width, words: 'opens on a processor an eighth as fast', slowdown: 8 },
  { width, words: 'opens over a network of 50 kB a second', network: 50 * kilobytes },
  { width, words: 'arrives in pieces', inPieces: true },
]);

for (const { words, width, inPieces, ...slow } of sampleOf(
  loads,
  1,
  (load) => `${load.words} ${load.width}`,
)) {
  test(`nothing moves while a page ${words}, ${width} pixels wide`, async ({ browser }) => {
    const server = inPieces ? await servePieces(origin()) : undefined;
    try {
      for (const path of ['/', '/services/', '/services/ec2/', '/defaults/', '/changes/']) {
        const address = (server?.origin ?? origin()) + path;
        const { shifts } = await loadPage(browser, address, { width, ...slow });
        expect(shifts, path).toEqual([]);
      }
    } finally {
      await server?.close();
    }
  });
}
