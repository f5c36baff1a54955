/** The copy that opens from a folder, read without a server; src/build/offline-copy.test.ts packs and unpacks. */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { offlineCopy } from '#build/offline-copy.ts';
import { site } from '#site.config.ts';
import { offlineTrouble } from './support/offline-pages.ts';
import { dist, requireBuild } from './support/sites.ts';

test.describe.configure({ mode: 'serial' });

let temporary = '';
let folder = '';

test.beforeAll(() => {
  requireBuild();
  temporary = mkdtempSync(join(tmpdir(), 'offline-'));
  folder = join(temporary, 'a folder', 'line');
  for (const { path, bytes } of offlineCopy(dist, site, '2026-11-26')) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
});
test.afterAll(() => rmSync(temporary, { recursive: true, force: true }));

test('every link of every page leads to a file, and no page needs a server', () => {
  const pages = globSync('**/*.html', { cwd: folder });
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.flatMap((file) => offlineTrouble(folder, file))).toEqual([]);
});

test('says in a text of which day it is, and holds no feed and no search', () => {
  expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('as of 2026-11-26');
  expect(globSync(['**/changes.xml', 'pagefind', 'oembed', '_headers'], { cwd: folder })).toEqual(
    [],
  );
});

/** What a page complains about, and what it asks for that is no file. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed`));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(`${request.url()} was asked for`);
  });
  return complaints;
}

const main = (page: Page) => page.getByRole('main');

test('a reader walks from the first page to a guide', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.getByRole('link', { name: 'Search needs a server; here is the list' }).click();
  await expect(page).toHaveURL(/^file:.*\/services\/index\.html$/);
  await page.getByRole('searchbox', { name: 'Name' }).fill('ec2');
  await main(page).getByRole('link', { name: /EC2/ }).first().click();
  await expect(page).toHaveURL(/\/services\/ec2\/index\.html/);
  await expect(page.locator('figure svg').first()).toBeVisible();

  await page.locator('#share > summary').click();
  await page.locator('label[for="share-html"]').click();
  await expect(
    page.frameLocator('#share iframe >> visible=true').locator('svg').first(),
  ).toBeVisible();

  await page.locator('main a[href*="layers/"]').first().click();
  await expect(page).toHaveURL(/\/layers\/.*index\.html/);
  await page.locator('a[href*="guides/"]').filter({ visible: true }).first().click();
  await expect(page).toHaveURL(/\/guides\/.*index\.html/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the theme is chosen and kept, in the site’s own font', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(pathToFileURL(join(folder, 'services/ec2/index.html')).href);
  for (const theme of ['dark', 'light'] as const) {
    await page.locator('starlight-theme-select select').first().selectOption(theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    // The browser stores it a moment later, and another page of a file may ask before.
    await expect(async () => {
      await page.reload();
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    }).toPass();
  }
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(loaded).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('the menu of a phone opens', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(pathToFileURL(join(folder, 'services/ec2/index.html')).href);
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.locator('#starlight__sidebar').getByRole('link').first()).toBeVisible();
  expect(complaints).toEqual([]);
});
