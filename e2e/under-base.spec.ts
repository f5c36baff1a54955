/** The site under a base path, as an organisation would publish it inside its wiki. */
import { expect, test } from '@playwright/test';
import { underBase, underBaseOrigin } from './support/sites.ts';

const home = () => underBaseOrigin() + underBase.base;

test('the font and the picture are there', async ({ page }) => {
  await page.goto(`${home()}services/ec2/`, { waitUntil: 'networkidle' });
  await expect(page.locator('.stack-wide svg').first()).toBeVisible();
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(loaded.join()).toContain('Source Sans 3');
});

test('search finds pages and leads to them', async ({ page }) => {
  await page.goto(home());
  await page.locator('button[data-open-modal]').click();
  await page.locator('.pagefind-ui__search-input').fill('lambda runtime');
  const first = page.locator('.pagefind-ui__result-link').first();
  await expect(first).toBeVisible();
  await first.click();
  await expect(page).toHaveURL(new RegExp(underBase.base));
  await expect(page.locator('h1')).toBeVisible();
});
