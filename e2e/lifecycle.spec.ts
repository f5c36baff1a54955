/** End of support: every announcement of the catalogue, for a reader who asks about their own services. */
import { expect, test } from '@playwright/test';
import { catalogue } from '#load/catalogue.ts';
import { dayName } from '#catalog/text/day-name.ts';
import { lifecyclePath } from '#views/urls.ts';
import { endOfLifeView } from '#views/end-of-life-view.ts';
import { origin } from './support/sites.ts';

const view = endOfLifeView(catalogue.services);
const lines = [...view.sunset, ...view.ended, ...view.maintenance];

test('every announcement has its day, its words and its page, and leads to what ends', async ({
  page,
}) => {
  await page.goto(`${origin()}/${lifecyclePath}`);
  const items = page.locator('.ending-lines > li');
  await expect(items).toHaveCount(lines.length);
  const days = await items.evaluateAll((all) =>
    all.map((item) => item.querySelector('time')?.getAttribute('datetime') ?? undefined),
  );
  expect(days).toEqual(lines.map(({ ending }) => ending.date));
  const cited = await items.evaluateAll((all) =>
    all.map(
      (item) => item.querySelectorAll('.said-by[href^="https://docs.aws.amazon.com/"]').length,
    ),
  );
  expect(cited).toEqual(lines.map(({ ending }) => ending.sources.length));
  await items.first().locator('.says > a').first().click();
  await expect(page.locator('.lifecycle').first()).toContainText(dayName(lines[0]!.ending.date!));
});

test('a reader filters by the name of a mode', async ({ page }) => {
  const line = lines.find(({ whole }) => !whole)!;
  await page.goto(`${origin()}/${lifecyclePath}`);
  await page.getByRole('searchbox', { name: 'Name' }).fill(line.modes[0].name);
  await expect(page.locator('.list-filter output')).toContainText(
    `of ${lines.length} announcements`,
  );
  const shown = page.locator('.ending-lines > li:visible');
  await expect(shown.filter({ hasText: line.modes[0].name }).first()).toBeVisible();
  expect(await shown.count()).toBeLessThan(lines.length);
});

test('on a phone, what is said stands below the name and has the whole width', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of [lifecyclePath, 'questions/admit/#not-asked']) {
    await page.goto(`${origin()}/${path}`);
    const folded = page.locator('details.answer-group');
    for (const group of await folded.all())
      await group.evaluate((it) => it.setAttribute('open', ''));
    const beside = await page.locator('.answer-lines > li').evaluateAll((items) =>
      items.flatMap((item) => {
        const name = item.querySelector('.of')!.getBoundingClientRect();
        const says = item.querySelector('.says')!.getBoundingClientRect();
        const { width } = item.getBoundingClientRect();
        return says.top >= name.bottom && says.width > 0.95 * width ? [] : [item.textContent];
      }),
    );
    expect(beside, path).toEqual([]);
  }
});
