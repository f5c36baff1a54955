/** All modes and layers in one table. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { catalogue } from '#load/catalogue.ts';
import { someLooks, violationsOf } from './support/accessibility.ts';
import { allModes } from './support/modes.ts';
import { builtText, dist, origin } from './support/sites.ts';

const matrix = () => `${origin()}/matrix/`;
const modes = allModes.map(({ mode }) => mode);

test('has a row for each mode and a cell for each of its layers, without a browser', () => {
  const html = builtText('matrix/index.html');
  const cells = [...html.matchAll(/<td class="(aws|customer|split)">/g)].map(([, owner]) => owner);
  const owners = modes.flatMap(({ stack }) => stack.layers);
  expect(html.match(/<th scope="row">/g)).toHaveLength(modes.length);
  for (const owner of ['aws', 'customer', 'split']) {
    expect(cells.filter((each) => each === owner)).toHaveLength(
      owners.filter((layer) => layer.owner === owner).length,
    );
  }
});

test('is less than 120 kB gzipped with three hundred services', () => {
  const { size } = statSync(join(dist, 'matrix/index.html'));
  expect(size).toBeGreaterThan(100_000);
  const bytes = gzipSync(readFileSync(join(dist, 'matrix/index.html')), { level: 9 }).length;
  expect(
    (bytes * Math.max(300, catalogue.services.length)) / catalogue.services.length,
  ).toBeLessThan(120_000);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is whole, and a cell leads to the layer of its mode', async ({ page }) => {
    await page.goto(matrix());
    await expect(page.locator('#list-filter')).toBeHidden();
    await expect(page.locator('.matrix tbody tr')).toHaveCount(modes.length);
    const row = page.getByRole('row', { name: /^EC2 Virtual instance/ });
    await row.getByRole('link').last().click();
    await expect(page).toHaveURL(/\/services\/ec2\/#[a-z-]+$/);
  });
});

test('arrow keys lead from cell to cell, and Tab from row to row', async ({ page }) => {
  await page.goto(matrix());
  const rows = page.locator('.matrix tbody tr');
  const at = (row: number, cell: number) => rows.nth(row).locator('th, td').nth(cell).locator('a');
  await at(0, 0).focus();
  await page.keyboard.press('ArrowRight');
  await expect(at(0, 1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(at(1, 1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(at(1, 8)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(at(1, 0)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(at(2, 0)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(at(0, 0)).toBeFocused();
});

test('the filter leaves services, and arrow keys pass over the others', async ({ page }) => {
  await page.goto(matrix());
  await page.getByLabel('Name', { exact: true }).fill('aurora');
  const shown = page.locator('.matrix tbody:visible');
  await expect(shown.first()).toContainText('Aurora');
  const count = await shown.count();
  expect(count).toBeLessThan(10);
  await expect(page.locator('#list-filter output')).toHaveText(
    `${count} of ${catalogue.services.length} services`,
  );
  await shown.last().locator('tr').last().getByRole('link').nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(shown.last().locator('tr').last().getByRole('link').nth(1)).toBeFocused();
  await page.goto(page.url());
  await expect(shown).toHaveCount(count);
});

for (const look of someLooks('matrix')) {
  test.describe(`${look.colorScheme} at ${look.viewport.width} px`, () => {
    test.use(look);
    test('is accessible, fits, and keeps its heads in sight', async ({ page }) => {
      await page.goto(`${matrix()}?category=compute`);
      expect(await violationsOf(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(look.viewport.width);
      const table = page.locator('.matrix section:visible table').first();
      await table.locator('tbody:visible tr').last().getByRole('link').last().focus();
      await expect(table.locator('thead th').last()).toBeInViewport();
      await expect(table.locator('tbody:visible tr').last().locator('th')).toBeInViewport();
    });
  });
}
