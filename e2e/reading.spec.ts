/** What a reader does: look, switch the theme, follow a number to its source. */
import { expect, test } from '@playwright/test';
import { layers } from '#catalog/index.ts';
import { origin } from './support/sites.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['ec2/', 'rds/', 'rds/custom-sql-server-cev/', 'lambda/', 'eks/']) {
    test(`the first screen of ${path} has figures and line`, async ({ page }) => {
      const figures = page.locator('.figure-strip ul');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${origin()}/services/${path}`);
      await expect(figures).toBeInViewport({ ratio: 1 });
      const picture = await page.locator('.stack-wide svg').boundingBox();
      expect(picture?.y).toBeLessThan(600);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(figures).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.figure-strip .glyph')).toBeInViewport({ ratio: 1 });
    });
  }

  test('EC2’s layers are in their order, each named once', async ({ page }) => {
    await page.goto(`${origin()}/services/ec2/`);
    const names = page.locator('.stack-wide svg .layer');
    await expect(names).toHaveText(layers.toReversed().map(({ name }) => name));
    const boxes = await Promise.all((await names.all()).map((name) => name.boundingBox()));
    const heights = boxes.map((box) => box?.y ?? NaN);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    await expect(page.locator('table.ownership').first()).toBeVisible();
  });

  test('the narrow picture takes the place of the wide one', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${origin()}/services/ec2/`);
    await expect(page.locator('.stack-narrow svg').first()).toBeVisible();
    await expect(page.locator('.stack-wide svg').first()).toBeHidden();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the theme is the reader's: ${colorScheme}; what needs a script is not offered`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${origin()}/guides/data/`);
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 22, 27)');
      await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
      await expect(page.locator('starlight-theme-select').first()).toBeHidden();
    });
  }
});

test('the theme switch recolours the picture', async ({ page }) => {
  await page.goto(`${origin()}/services/ec2/`);
  const cell = page.locator('.stack-wide .part.aws rect').first();
  const fill = () => cell.evaluate((element) => getComputedStyle(element).fill);
  await page.locator('starlight-theme-select select').first().selectOption('light');
  const light = await fill();
  await page.locator('starlight-theme-select select').first().selectOption('dark');
  expect(await fill()).not.toBe(light);
});

test('a source number leads to the page that it stands for in the list', async ({ page }) => {
  await page.goto(`${origin()}/services/lambda/`);
  const mark = page.locator('.source-mark').first();
  const number = (await mark.textContent())?.trim();
  const href = (await mark.getAttribute('href')) ?? '';
  const listed = await page.locator(`#source-${number} a`).getAttribute('href');
  expect(listed).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  expect(href.replace(/#?:~:text=.*/, '')).toBe(listed);
});

test('the links beside a row are one stop of the Tab key; arrow keys find each', async ({
  page,
}) => {
  await page.goto(`${origin()}/services/rds/`);
  const row = page
    .locator('table.ownership tbody tr')
    .filter({ has: page.locator('.source-mark') });
  const links = row.first().locator('.row-address, .cited a');
  const names = await links.evaluateAll((all) => all.map((link) => link.ariaLabel));
  expect(names.length).toBeGreaterThan(3);
  await expect(row.first().locator(':is(.row-address, .cited a):not([tabindex="-1"])')).toHaveCount(
    1,
  );
  await links.first().focus();
  for (const index of names.keys()) {
    await expect(links.nth(index)).toBeFocused();
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('ArrowLeft');
  await expect(links.nth(names.length - 2)).toBeFocused();
  const stops = page.locator('table.ownership :is(.row-address, .cited a):not([tabindex="-1"])');
  await expect(stops).toHaveCount(await page.locator('table.ownership tbody tr').count());
});

test('an unknown address is answered by the 404 page', async ({ page }) => {
  const response = await page.goto(`${origin()}/services/nothing-of-the-kind/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('Page not found');
});
