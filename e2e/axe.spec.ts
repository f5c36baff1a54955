/** WCAG 2.2 AA on every page, in light and dark, wide and narrow. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pagesThatStay } from './support/pages.ts';
import { dist, origin } from './support/sites.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 900 };
const looks = [
  { colorScheme: 'light', viewport: wide },
  { colorScheme: 'dark', viewport: narrow },
  { colorScheme: 'dark', viewport: wide },
  { colorScheme: 'light', viewport: narrow },
] as const;

/**
 * Colours and layout come from what all pages have in common. So pages of each kind are looked at
 * in all looks, and every page in one, by turns.
 */
const inAllLooks = ['/', '/services/', '/services/ec2/', '/layers/data/', '/guides/', '/404.html'];

for (const [index, path] of pagesThatStay(dist).entries()) {
  const turn = looks.slice(index % looks.length).slice(0, 1);
  for (const look of inAllLooks.includes(path) ? looks : turn) {
    test.describe(`${look.colorScheme} at ${look.viewport.width} px`, () => {
      test.use(look);
      test(path, async ({ page }) => {
        await page.goto(origin() + path);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('main details'))
            details.setAttribute('open', '');
        });
        const { violations } = await new AxeBuilder({ page })
          .options({ resultTypes: ['violations'] })
          .withTags(tags)
          // There are no frames, and in one document this is four times as fast.
          .setLegacyMode(true)
          .analyze();
        const found = violations.map(({ id, help, nodes }) => ({
          id,
          help,
          where: nodes
            .slice(0, 3)
            .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
        }));
        expect(found).toEqual([]);
      });
    });
  }
}

test('the pages that are looked at in all looks exist', () => {
  expect(pagesThatStay(dist)).toEqual(expect.arrayContaining(inAllLooks));
});
