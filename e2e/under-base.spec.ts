/** A site under a base path, as an organization would publish it inside its wiki. */
import { expect } from '@playwright/test';
import { site } from '#site.config.ts';
import { sampleOf } from '#load/testing/sample.ts';
import { test } from './support/host.ts';
import { brokenLinks } from './support/broken-links.ts';
import { documentsOf, pagesThatStay } from './support/pages.ts';
import { kindOf } from './support/sample.ts';
import { dist, underBase, underBaseOrigin } from './support/sites.ts';
import { open, watch } from './support/watch.ts';

const home = () => underBaseOrigin() + underBase.base;

test('pages of each kind load in peace under a base path', async ({ page }) => {
  const kinds = Object.values(Object.groupBy(pagesThatStay(underBase.outDir), kindOf));
  const paths = kinds.flatMap((alike = []) => sampleOf(alike, 2, (path) => path));
  expect(paths).toEqual(expect.arrayContaining(['/', '/404.html', '/services/ec2/', '/changes/']));
  const trouble = watch(page, home());
  for (const path of paths) {
    await open(page, home() + path.slice(1));
    expect(trouble, path).toEqual([]);
  }
});

test('every internal link and fragment leads somewhere under a base path', () => {
  const documents = documentsOf(underBase.outDir);
  const kinds = (paths: readonly string[]) => [...new Set(paths.map(kindOf))];
  // The copy's services are others than those of ready-made comparisons.
  const expected = kinds(documentsOf(dist)).filter((kind) => kind !== '/compare/*');
  expect(kinds(documents)).toEqual(expect.arrayContaining(expected));
  expect(brokenLinks(underBase.outDir, underBase.base, site.url)).toEqual([]);
});

test('the font and the picture are there', async ({ page }) => {
  await page.goto(`${home()}services/ec2/`);
  await expect(page.locator('.stack-wide svg').first()).toBeVisible();
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
  await expect.poll(async () => (await loaded()).join()).toContain('Source Sans 3');
});

test('search finds pages and leads to them', async ({ page }) => {
  await page.goto(home());
  await page.locator('.home-search').click();
  await page.locator('.pagefind-ui__search-input').fill('EC2 guest operating system');
  const first = page.locator('.pagefind-ui__result-link').first();
  await expect(first).toBeVisible();
  await first.click();
  await expect(page).toHaveURL(new RegExp(underBase.base));
  await expect(page.locator('h1')).toBeVisible();
});

test('the element on another site finds its frame', async ({ page, host }) => {
  const script = `<script type="module" src="${home()}embed.js"></script>`;
  await page.goto(await host(`${script}<dividing-line service="ec2">EC2</dividing-line>`));
  const frame = page.locator('dividing-line iframe');
  await expect(frame).toBeVisible();
  await expect(frame).toHaveAttribute('src', `${home()}embed/ec2/`);
});
