/** The first page answers without a click, and leads on. */
import { expect, test, type Locator } from '@playwright/test';
import { layers } from '#catalog/index.ts';
import { movingModes, popularServices } from '#views/home.ts';
import { origin } from './support/sites.ts';

test('a choice moves the line and shows its answers, without JavaScript', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  await page.goto(origin());
  const at = (name: string) =>
    page
      .locator('.moving-stack .bar')
      .evaluateAll(
        (bars, property) => bars.map((bar) => getComputedStyle(bar).getPropertyValue(property)),
        name,
      );
  for (const { name, mode } of movingModes) {
    await page.locator('.moving-line label').getByText(name, { exact: true }).click();
    const shown = page.locator('.moving-mode:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText(`${name}: the line runs`);
    await expect(shown.locator('dt')).toHaveCount(6);
    const borders = await at('--border');
    layers.toReversed().forEach(({ id }, index) => {
      const parts = mode.stack.layers.find((layer) => layer.id === id)?.parts;
      const yours = parts?.filter(({ owner }) => owner === 'customer').length ?? 0;
      const share = parts && `${Math.round((100 * yours) / parts.length)}%`;
      expect(borders[index]).toBe(share ?? borders[index - 1]);
    });
    expect(await at('--above')).toEqual([borders[0], ...borders.slice(0, -1)]);
  }
  await page.close();
});

test('the large field opens the search', async ({ page }) => {
  await page.goto(origin());
  await expect(page.locator('button[data-open-modal]')).toBeHidden();
  await page.locator('.home-search').click();
  await expect(page.locator('site-search dialog')).toBeVisible();
});

test('the search of the header has one place on all other pages', async ({ page }) => {
  const paths = ['services/', 'services/rds/', 'compare/', 'matrix/', 'guides/data/', '404.html'];
  const places: (number | undefined)[] = [];
  for (const path of paths) {
    await page.goto(`${origin()}/${path}`);
    places.push((await page.locator('button[data-open-modal]').boundingBox())?.x);
  }
  expect(places).toEqual(paths.map(() => places[0]));
});

test('the boxes of the search have a focus apart from their borders', async ({ page }) => {
  const ring = (box: Locator) =>
    box.evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
      return [outlineStyle, outlineWidth, outlineOffset].join(' ');
    });
  for (const [path, box] of [
    ['/services/', 'button[data-open-modal]'],
    ['/', '.home-search'],
  ] as const) {
    await page.goto(origin() + path, { waitUntil: 'networkidle' });
    await page.keyboard.press('Tab');
    await page.locator(box).focus();
    expect(await ring(page.locator(box)), box).toBe('solid 3px 2px');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => ring(page.locator('site-search input').first())).toBe('solid 3px 2px');
});

test('a phone has the menu and the switch of the theme', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(origin());
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByLabel('Select theme').last()).toBeVisible();
});

test('services that most people look for are a click away', async ({ page }) => {
  await page.goto(origin());
  await expect(page.locator('.home-services a')).toHaveCount(popularServices.length);
});
