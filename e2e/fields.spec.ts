/** What a reader types, chooses or ticks before a script has come is not lost, on any page with a field. */
import { expect, test } from '@playwright/test';
import { fillIn, filledIn, holdScripts, openHeld, pagesWithFields } from './support/fields.ts';
import { readBuiltFile } from './support/pages.ts';
import { dist, origin } from './support/sites.ts';
import { watch } from './support/watch.ts';

const pages = pagesWithFields(dist);
const form = 'main form';

for (const path of pages) {
  test(`${path} keeps what was filled in before its scripts came`, async ({ page }) => {
    const trouble = watch(page, origin());
    const release = await holdScripts(page);
    await openHeld(page, origin() + path);
    expect(await fillIn(page)).toBeGreaterThan(0);
    const before = await filledIn(page);
    release();
    await page.waitForLoadState('load');
    expect(await filledIn(page)).toEqual(before);
    if ((await page.locator('#list-filter').count()) > 0) {
      // It is asked for as well, though no event told the script of it.
      await expect(page.locator('#list-filter output')).not.toBeEmpty();
      await expect(page).toHaveURL(/[?&]name=s3\b/);
    }
    expect(trouble).toEqual([]);
  });
}

for (const path of pages.filter((each) => /<main.*<form/s.test(readBuiltFile(dist, each)))) {
  test(`${path} takes what the browser itself submits`, async ({ page }) => {
    const release = await holdScripts(page);
    await openHeld(page, `${origin()}${path}?m=rds`);
    const typed = page.locator(`${form} :is([type=search], [type=text])`).first();
    const name = await typed.getAttribute('name');
    await typed.fill('s3');
    await typed.press('Enter');
    await expect(page).toHaveURL(new RegExp(`[?&]${name}=s3\\b`));
    await page.locator('.colophon').waitFor();
    release();
    await page.waitForLoadState('load');
    const chosen = page.locator('.chosen li');
    if (name === 'add') {
      await expect(chosen).toHaveText([/^RDS · /, /^S3 · /]);
      await expect(page).toHaveURL(/\?m=rds(\.[\w-]+)?,s3(\.[\w-]+)?$/);
      await expect(typed).toHaveValue('');
    } else {
      await expect(typed).toHaveValue('s3');
      await expect(page.locator('#list-filter output')).not.toBeEmpty();
      await expect(page).toHaveURL(/\?(m=rds[\w.,-]*&)?name=s3$/);
    }
    // Boxes to tick are the script's; this one is of a service that the address named all the time.
    if ((await page.locator('[data-modes*="rds."]').count()) > 0) {
      await expect(page.locator('.picks')).toBeVisible();
    }
  });
}

test('a theme that is chosen before the scripts have come stays', async ({ page }) => {
  const release = await holdScripts(page);
  await openHeld(page, `${origin()}/guides/`);
  const select = page.locator('starlight-theme-select select').first();
  await select.selectOption('dark');
  release();
  await page.waitForLoadState('load');
  await expect(select).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a stored theme that is none is forgotten', async ({ page }) => {
  const trouble = watch(page, origin());
  await page.addInitScript(() => localStorage.setItem('starlight-theme', '"><img src=x'));
  await page.goto(`${origin()}/guides/`);
  await expect(page.locator('starlight-theme-select select').first()).toHaveValue('auto');
  expect(trouble).toEqual([]);
});
