/** What a browser finds in pages, whatever they are about; every-page.spec.ts reads all of them. */
import { expect, test as base, type Page } from '@playwright/test';
import { everything, sampleOf } from '#load/testing/sample.ts';
import { looks, violationsOf } from './support/accessibility.ts';
import { alwaysSeen, pagesThatStay } from './support/pages.ts';
import { somePages } from './support/sample.ts';
import { dist, origin } from './support/sites.ts';
import { open, watch } from './support/watch.ts';

/**
 * One page of the browser loads the site's pages one after the other: a new one for each would
 * take longer than most pages do. Nothing is left in it from one to the next.
 */
const test = base.extend<{ blank: Page }, { reused: Page }>({
  reused: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await page.addInitScript(() => {
        if (location.protocol !== 'http:') return;
        sessionStorage.clear();
        localStorage.clear();
      });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  blank: async ({ reused }, use) => {
    await use(reused);
    reused.removeAllListeners();
    await reused.goto('about:blank');
  },
});

const words = ({ colorScheme, viewport }: (typeof looks)[number]) =>
  `${colorScheme} at ${viewport.width} px`;

/** Opens the first details of each kind and closes the others. */
const openDetails = (page: Page, count: number) =>
  page.evaluate((most) => {
    for (const kind of ['main details.share', 'main details:not(.share)']) {
      for (const [index, details] of [...document.querySelectorAll(kind)].entries())
        details.toggleAttribute('open', index < most);
    }
  }, count);

/** Shortens lists and tables, which grow with the catalogue: what comes later in one is made like the first. */
const shortenLists = (page: Page) =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('ul, ol, tbody, :has(> section)')) {
      const alike = [...list.children].filter(({ tagName }) => /^(LI|TR|SECTION)$/.test(tagName));
      for (const later of alike.slice(24)) later.remove();
    }
  });

/**
 * Colours and layout come from what all pages have in common. So each page is looked at in one look, by
 * turns, and a page that is always looked at in another one after another commit.
 */
for (const [index, path] of somePages().entries()) {
  const always = alwaysSeen.includes(path);
  const byTurns = looks.slice(index % looks.length).slice(0, 1);
  for (const look of always ? sampleOf(looks, 1, (each) => `${path} ${words(each)}`) : byTurns) {
    test(`${words(look)}: ${path} loads in peace, fits 320 pixels and is accessible`, async ({
      blank: page,
    }) => {
      await page.setViewportSize(look.viewport);
      await page.emulateMedia({ colorScheme: look.colorScheme });
      const trouble = watch(page, origin());
      await open(page, origin() + path);
      expect(trouble).toEqual([]);

      await openDetails(page, Infinity);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);

      await page.setViewportSize(look.viewport);
      // Panels and tables of all modes are made alike: on most pages one of each is enough.
      await openDetails(page, always ? Infinity : 1);
      if (!everything) await shortenLists(page);
      expect(await violationsOf(page)).toEqual([]);
    });
  }
}

test('the pages that are always looked at exist', () => {
  expect(pagesThatStay(dist)).toEqual(expect.arrayContaining(alwaysSeen));
});
