/** What holds for every page of the site, whatever it is about. */
import { expect, test, type Page } from '@playwright/test';
import { looks, violationsOf } from './support/accessibility.ts';
import { inAllLooks, pagesThatStay } from './support/pages.ts';
import { dist, origin } from './support/sites.ts';
import { open, watch } from './support/watch.ts';

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
  for (const look of inAllLooks.includes(path) ? looks : turn) {
    test.describe(`${look.colorScheme} at ${look.viewport.width} px`, () => {
      test.use(look);
      test(`${path} loads in peace, is accessible and fits 320 pixels`, async ({ page }) => {
        const trouble = watch(page, origin());
        await open(page, origin() + path);
        expect(trouble).toEqual([]);

        // Panels and tables of all modes are made alike: on most pages one of each is enough.
        await openDetails(page, inAllLooks.includes(path) ? Infinity : 1);
        const contrast = inAllLooks.includes(path) || index % 3 === 0;
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
    });
  }
}

test('the pages that are looked at in all looks exist', () => {
  expect(pagesThatStay(dist)).toEqual(expect.arrayContaining(inAllLooks));
});
