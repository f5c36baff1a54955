/** What it takes to open a page: how much is fetched, and that nothing moves meanwhile. */
import { expect, test } from '@playwright/test';
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

const circumstances = {
  'as it is': {},
  'on a processor a quarter as fast': { slowdown: 4 },
  'on a processor an eighth as fast': { slowdown: 8 },
  'over a network of 50 kB a second': { network: 50 * kilobytes },
};

for (const width of [320, 1280]) {
  for (const [words, slow] of Object.entries(circumstances)) {
    test(`nothing moves while a page opens ${words}, ${width} pixels wide`, async ({ browser }) => {
      for (const path of ['/', '/services/', '/services/ec2/', '/changes/']) {
        const { shifts } = await loadPage(browser, origin() + path, { width, ...slow });
        expect(shifts, path).toEqual([]);
      }
    });
  }
}

for (const width of [320, 1280]) {
  test(`nothing moves while a page arrives in pieces, ${width} pixels wide`, async ({
    browser,
  }) => {
    const server = await servePieces(origin());
    try {
      for (const path of ['/', '/services/', '/services/ec2/', '/defaults/']) {
        const { shifts } = await loadPage(browser, server.origin + path, { width });
        expect(shifts, path).toEqual([]);
      }
    } finally {
      await server.close();
    }
  });
}
