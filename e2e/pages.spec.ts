/** What holds for every page of the site, whatever it is about. */
import { expect, test as base, type Page } from '@playwright/test';
import { looks, violationsOf } from './support/accessibility.ts';
import { inAllLooks, pagesThatStay } from './support/pages.ts';
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

const openDetails = (page: Page, count: number) =>
  page.evaluate((most) => {
    for (const kind of ['main details.share', 'main details:not(.share)']) {
      for (const details of [...document.querySelectorAll(kind)].slice(0, most))
        details.setAttribute('open', '');
    }
  }, count);

/**
 * Colours and layout come from what all pages have in common. So pages of each kind are looked at
 * in all looks, and every page in one, by turns; contrast is measured on every third of them.
 */
for (const [index, path] of pagesThatStay(dist).entries()) {
  const turn = looks.slice(index % looks.length).slice(0, 1);
  const contrast = inAllLooks.includes(path) || index % 3 === 0;
  for (const look of inAllLooks.includes(path) ? looks : turn) {
    const where = `${look.colorScheme} at ${look.viewport.width} px`;
    const measured = contrast ? 'accessible, contrast included,' : 'accessible';
    test(`${where}: ${path} loads in peace, is ${measured} and fits 320 pixels`, async ({
      blank: page,
    }) => {
      await page.setViewportSize(look.viewport);
      await page.emulateMedia({ colorScheme: look.colorScheme });
      const trouble = watch(page, origin());
      await open(page, origin() + path);
      expect(trouble).toEqual([]);

      // Panels and tables of all modes are made alike: on most pages one of each is enough.
      await openDetails(page, inAllLooks.includes(path) ? Infinity : 1);
      expect(await violationsOf(page, contrast)).toEqual([]);

      await openDetails(page, Infinity);
      await page.setViewportSize({ width: 320, height: 640 });
      const { repeated, width } = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return {
          repeated: ids.filter((id, place) => ids.indexOf(id) !== place),
          width: document.documentElement.scrollWidth,
        };
      });
      expect(repeated).toEqual([]);
      expect(width).toBeLessThanOrEqual(320);
    });
  }
}

test('the pages that are looked at in all looks exist', () => {
  expect(pagesThatStay(dist)).toEqual(expect.arrayContaining(inAllLooks));
});
