/** What holds for every page of the site, whatever it is about. */
import { expect, test, type Page } from '@playwright/test';
import { pagesThatStay } from './support/pages.ts';
import { dist, origin, underBase, underBaseOrigin } from './support/sites.ts';

/** What went wrong while a page loaded: foreign requests, failed ones, errors in the console. */
function watch(page: Page, home: string): string[] {
  const trouble: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('data:')) trouble.push(`asks for ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  return trouble;
}

/** Addresses under a base path come from one module, so of the services a few are enough. */
const fewServices = /^\/services\/(?:[^/]*\/)?$/;
const underBaseToo = new Set(
  pagesThatStay(dist).filter((path, index) => !fewServices.test(path) || index % 10 === 0),
);

for (const path of pagesThatStay(dist)) {
  test(`${path} loads in peace, has unique ids and fits 320 pixels`, async ({ page }) => {
    const trouble = watch(page, origin());
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(origin() + path, { waitUntil: 'networkidle' });
    expect(trouble).toEqual([]);
    const { repeated, width } = await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details'))
        details.setAttribute('open', '');
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return {
        repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
        width: document.documentElement.scrollWidth,
      };
    });
    expect(repeated).toEqual([]);
    expect(width).toBeLessThanOrEqual(320);
  });

  if (!underBaseToo.has(path)) continue;
  test(`${path} loads in peace under a base path`, async ({ page }) => {
    const trouble = watch(page, underBaseOrigin() + underBase.base);
    const address = underBaseOrigin() + underBase.base + path.slice(1);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(trouble).toEqual([]);
  });
}
