/** WCAG 2.2 AA on every page, in light and dark, wide and narrow. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pagesOf } from './support/pages.ts';
import { dist, origin } from './support/sites.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 900 } },
] as const;

for (const look of looks) {
  test.describe(`${look.colorScheme} at ${look.viewport.width} px`, () => {
    test.use(look);
    for (const path of pagesOf(dist)) {
      test(path, async ({ page }) => {
        await page.goto(origin() + path);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('main details'))
            details.setAttribute('open', '');
        });
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.map(({ id, help, nodes }) => ({
          id,
          help,
          where: nodes
            .slice(0, 3)
            .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
        }));
        expect(found).toEqual([]);
      });
    }
  });
}
