/** The site under a base path, as an organisation would publish it inside its wiki. */
import { expect, test } from '@playwright/test';
import { underBase, underBaseOrigin } from './support/sites.ts';

const home = () => underBaseOrigin() + underBase.base;

test('styles, fonts and pictures load', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${home()}services/ec2/`, { waitUntil: 'networkidle' });
  expect(failed).toEqual([]);
  await expect(page.locator('.stack-wide svg').first()).toBeVisible();
  expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"'))).toBe(true);
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
