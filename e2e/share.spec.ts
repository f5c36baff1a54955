/** The Share panel: what a reader copies, and what it says will appear. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { catalogueService } from '#load/catalogue.ts';
import { site } from '#site.config.ts';
import { pageFormats } from '#exports/formats/page-formats.ts';
import { guidePath, modePath } from '#views/urls.ts';
import { someLooks, violationsOf } from './support/accessibility.ts';
import { allModes, partsOf } from './support/modes.ts';
import { builtText, dist, origin } from './support/sites.ts';
import { clipboardOf } from './support/watch.ts';

const [standard] = catalogueService('lambda').modes;
const lambda = () => `${origin()}/services/lambda/`;
const forms = Array.from(
  builtText('services/lambda/index.html').matchAll(/(?<= name="share" id="share-)[a-z]+/g),
  ([form]) => form,
);

async function openPanel(page: Page): Promise<void> {
  await page.goto(lambda());
  await page.locator('#share > summary').click();
}

const choose = (page: Page, form: string) => page.locator(`label[for=share-${form}]`).click();
const shown = (page: Page) => page.locator('#share .share-form:visible');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every form can be chosen, and its texts selected', async ({ page }) => {
    await openPanel(page);
    expect(forms).toHaveLength(16);
    for (const form of forms) {
      await choose(page, form);
      await expect(shown(page)).toHaveCount(1);
      await expect(shown(page).locator('pre, .snippet a').first()).toBeVisible();
    }
    await expect(page.locator('.share button:visible')).toHaveCount(0);
  });
});

test('the keyboard goes from form to form', async ({ page }) => {
  await openPanel(page);
  await page.locator('#share-link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#share-html')).toBeChecked();
  await expect(shown(page)).toContainText('<iframe');
});

test('one click copies a text, or a whole file', async ({ page }) => {
  const clipboard = await clipboardOf(page);
  await openPanel(page);
  await shown(page).getByRole('button').click();
  await expect(page.locator('#share .share-status')).toHaveText(/Copied\.$/);
  expect(await clipboard()).toBe(`${origin()}/${modePath('lambda', standard.id)}`);

  await choose(page, 'markdown');
  await shown(page).getByRole('button', { name: 'This mode' }).click();
  await expect
    .poll(clipboard)
    .toMatch(new RegExp(`^# Lambda, ${standard.name}: who secures what\\n`));
  expect(await clipboard()).toContain('```mermaid\n');
  expect(await clipboard()).toContain(`](${origin()}/services/lambda/`);
  expect(await clipboard()).not.toContain(site.url);

  await choose(page, 'bitbucket');
  await shown(page).getByRole('button', { name: 'The whole service' }).click();
  await expect.poll(clipboard).toMatch(/^# AWS Lambda: who secures what\n/);
  expect(await clipboard()).toContain('- [ ] **Keep runtime updates on Auto.**');
  expect(await clipboard()).not.toContain('```mermaid');
});

test('a table is copied as one for editors, and with tabs for all else', async ({ page }) => {
  await clipboardOf(page);
  await openPanel(page);
  await choose(page, 'table');
  await shown(page).getByRole('button').click();
  await expect(page.locator('#share .share-status')).toHaveText(/Copied\.$/);
  const [html = '', text = ''] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(
      ['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()),
    );
  });
  const parts = partsOf(standard);
  const title = `Lambda, ${standard.name}: who secures what`;
  expect(html).toContain(`<b>${title}</b>`);
  expect(html.match(/<tr>/g)).toHaveLength(parts.length + 1);
  expect(html).toContain('CC BY 4.0');
  const lines = text.split('\n');
  expect(lines.slice(0, 2)).toEqual([title, 'Layer\tPart\tOwner\tWhat the owner does\tSources']);
  expect(lines).toHaveLength(parts.length + 3);
});

test('a browser that forbids copying says so', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await openPanel(page);
  await shown(page).getByRole('button').click();
  await expect(page.locator('#share .share-status')).toContainText('select the text');
});

test('what will appear is shown, and asked for only then', async ({ page }) => {
  const asked: string[] = [];
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    asked.push(url.pathname);
    if (url.origin !== origin()) elsewhere.push(url.href);
  });
  await openPanel(page);
  await page.waitForLoadState('load');
  expect(
    asked.filter((path) => /^\/embed\/|\.(svg|png)$/.test(path) && !/cards|favicon/.test(path)),
  ).toEqual([]);
  for (const form of forms) {
    await choose(page, form);
    // A text's pictures are those of the published site.
    if (form === 'table' || form === 'text') continue;
    const preview = shown(page).locator(':scope > iframe, :scope > img');
    await preview.scrollIntoViewIfNeeded();
    if ((await preview.evaluate(({ tagName }) => tagName)) === 'IFRAME') {
      await expect(preview.contentFrame().locator('h1')).toContainText('who secures what');
    } else {
      await expect
        .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(form === 'badge' ? 100 : 300);
    }
  }
  expect(elsewhere).toEqual([]);
});

test('what is to be copied names the origin that serves it, in the panel and in guides', async ({
  page,
}) => {
  const { host } = new URL(site.url);
  for (const path of ['services/lambda/', guidePath('embed-in-sharepoint')]) {
    await page.goto(`${origin()}/${path}`);
    const texts = () => page.locator('pre').allTextContents();
    await expect
      .poll(async () => (await texts()).filter((text) => text.includes(host)))
      .toEqual([]);
    expect((await texts()).join('\n')).toContain(`${origin()}/embed/`);
    await expect(page.locator(`[data-code*="${host}"]`)).toHaveCount(0);
  }
});

for (const look of someLooks('share')) {
  test.describe(`${look.colorScheme} at ${look.viewport.width} px`, () => {
    test.use(look);
    test('each form is accessible and fits', async ({ page }) => {
      await openPanel(page);
      for (const form of ['html', 'text']) {
        await choose(page, form);
        expect(await violationsOf(page, '#share')).toEqual([]);
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(look.viewport.width);
    });
  });
}

test('the panel opens beside the title, and says which mode it shares', async ({ page }) => {
  await page.goto(lambda());
  const [title, button] = await Promise.all(
    ['h1', '#share > summary'].map(async (place) => (await page.locator(place).boundingBox())!),
  );
  expect(button!.y).toBeGreaterThanOrEqual(title!.y);
  expect(button!.y + button!.height).toBeLessThanOrEqual(title!.y + title!.height);
  await expect(page.locator('#share')).toContainText(`Lambda, ${standard.name}`);
});

test('every address that a panel offers leads somewhere, on every page', () => {
  const missing = allModes.flatMap(({ path }) => {
    const html = builtText(`${path}index.html`);
    const snippets = [...html.matchAll(/<pre tabindex="0">([^<]+)<\/pre>/g)];
    const files = [...html.matchAll(/ data-copy="([^"]+)"/g)];
    expect(files.length).toBeGreaterThan(2 * pageFormats.length);
    expect(snippets.length).toBeGreaterThan(15);
    const addresses = snippets.flatMap(([, text = '']) =>
      [...text.matchAll(/https:\/\/[^\s"'()[\]{}|<>&]+/g)].map(([url]) => new URL(url)),
    );
    addresses.push(...files.map(([, path = '']) => new URL(path, site.url)));
    return [...new Set(addresses)].filter(({ origin: home, pathname }) => {
      const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      return home === site.url && !(existsSync(file) && statSync(file).isFile());
    });
  });
  expect(missing.map(String)).toEqual([]);
});
