/** Pagefind's interface comes when somebody is about to search, and loses nothing that was typed. */
import { expect, test, type Page } from '@playwright/test';
import { origin } from './support/sites.ts';

const asked = (page: Page): string[] => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
};

const ofPagefind = (path: string): boolean => /\/(?:ui-core\.|pagefind\/)/.test(path);

test('a page that nobody searches from does not fetch Pagefind', async ({ page }) => {
  const paths = asked(page);
  await page.goto(origin(), { waitUntil: 'networkidle' });
  expect(paths.filter(ofPagefind)).toEqual([]);

  await page.locator('button[data-open-modal]').hover();
  await expect.poll(() => paths.filter(ofPagefind).length).toBeGreaterThan(0);
});

test('what is typed before Pagefind is there is searched for', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/ui-core\./, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(origin(), { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('patch r');
  release();
  const field = page.locator('.pagefind-ui__search-input');
  await expect(field).toBeFocused();
  await page.keyboard.type('ds');
  await expect(field).toHaveValue('patch rds');
  await expect(page.locator('.search-stand-in')).toHaveCount(0);
  const best = page.locator('.pagefind-ui__result').first();
  await expect(best.locator('.pagefind-ui__result-link').first()).toContainText('RDS');
});

test('Escape closes the search, and the shortcut opens it again', async ({ page }) => {
  await page.goto(origin(), { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  const field = page.locator('.pagefind-ui__search-input');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('site-search dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});
