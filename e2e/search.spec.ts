/** Pagefind's interface comes when somebody is about to search, and loses nothing that was typed. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { openIndex } from '../bench/search/ask.ts';
import { serviceOf } from '#views/services.ts';
import { scopePath } from '#views/urls.ts';
import { someLooks, violationsOf } from './support/accessibility.ts';
import { holdScripts } from './support/fields.ts';
import { partsOf } from './support/modes.ts';
import { builtText, dist, origin } from './support/sites.ts';

const asked = (page: Page): string[] => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
};

/** The first page, once it has the script that waits for somebody to search: it comes when a page is idle. */
async function openFirstPage(page: Page): Promise<void> {
  await page.goto(origin());
  await page.locator('.search-stand-in').waitFor({ state: 'attached' });
}

const ofPagefind = (path: string): boolean => /\/(?:ui-core\.|pagefind\/)/.test(path);

test('a page that nobody searches from does not fetch Pagefind', async ({ page }) => {
  const paths = asked(page);
  await openFirstPage(page);
  expect(paths.filter(ofPagefind)).toEqual([]);

  await page.locator('.home-search').hover();
  await expect.poll(() => paths.filter(ofPagefind).length).toBeGreaterThan(0);
});

test('what is typed before Pagefind is there is searched for', async ({ page }) => {
  const release = await holdScripts(page, /\/ui-core\./);
  await openFirstPage(page);
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
  await openFirstPage(page);
  await page.keyboard.press('Control+k');
  const field = page.locator('.pagefind-ui__search-input');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('site-search dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});

/** Opens the search on the first page and types a query. */
async function search(page: Page, query: string): Promise<void> {
  await openFirstPage(page);
  await page.keyboard.press('Control+k');
  await page.locator('.pagefind-ui__search-input').fill(query);
}

const links = (page: Page) => page.locator('.pagefind-ui__result-link');
const first = (page: Page) =>
  page.locator('.pagefind-ui__result').first().locator('.pagefind-ui__result-link').first();

for (const [query, title] of [
  ['rds os patching', 'RDS: who patches the operating system? AWS, with a step for you'],
  ['aurora backup', 'Aurora: who takes backups? AWS, with a step for you'],
  ['is s3 encrypted by default', 'S3: who encrypts data at rest? AWS'],
  ['glibc', 'A vulnerability: OpenSSL, glibc'],
  ['k8s', serviceOf('eks').name],
  ['who patches the operating system', 'Who patches the operating system?'],
] as const) {
  test(`“${query}” finds the answer first`, async ({ page }) => {
    await search(page, query);
    await expect(first(page)).toHaveText(title);
  });
}

test('what readers asked in vain has an answer', async () => {
  const { fetch } = globalThis;
  const ask = await openIndex(join(dist, 'pagefind'));
  const found = async (query: string) => (await ask(query)).map(({ address }) => address);
  try {
    expect((await found('RDS CA certificate expires'))[0]).toBe(
      '/services/rds/#encryption-in-transit',
    );
    for (const report of ['HIPAA', 'SOC 2']) {
      expect((await found(report))[0]).toBe(`/${scopePath}`);
    }
    expect((await found('App Runner SOC 2 HIPAA scope'))[0]).toMatch(/^\/services\/app-runner\//);
    const custom = ['custom-oracle', 'custom-sql-server', 'custom-sql-server-cev'];
    expect((await found('RDS Custom')).slice(0, 3).toSorted()).toEqual(
      custom.map((mode) => `/services/rds/${mode}/`).toSorted(),
    );
  } finally {
    globalThis.fetch = fetch;
  }
});

test('a typo is corrected, and said', async ({ page }) => {
  await search(page, 'dynamdb backups');
  await expect(first(page)).toContainText('DynamoDB: who takes backups?');
  await expect(page.locator('.search-note')).toHaveText(
    'Searched for “dynamodb” in place of “dynamdb”.',
  );
});

test('a result says whose it is, in words that stand apart', async ({ page }) => {
  await search(page, 'k8s control plane patch');
  const result = page.locator('.pagefind-ui__result').first();
  await expect(first(page)).toHaveText('EKS: who patches the container control plane? AWS');
  const { name, duty } = partsOf(serviceOf('eks').modes[0]).find(
    ({ id }) => id === 'control-plane',
  )!;
  await expect(result).toContainText(`${name}. ${duty.slice(0, 40)}`);
  await expect(page.locator('.pagefind-ui__result-tags')).toHaveCount(0);
  await expect(page.locator('.pagefind-ui__results')).not.toContainText(/Report|\dEdit/);
});

test('a service that is not covered is named, with what comes near', async ({ page }) => {
  await search(page, 'CosmosDB');
  const note = page.locator('.search-note');
  await expect(note).toContainText('Nothing here is about “cosmosdb”; near it: DynamoDB');
  await expect(links(page)).toHaveCount(0);
  await note.locator('a').first().click();
  await expect(page).toHaveURL(`${origin()}/services/dynamodb/`);
});

test('arrow keys move through results, and Enter opens one', async ({ page }) => {
  await search(page, 'lambda');
  await expect(first(page)).toHaveText('AWS Lambda');
  const field = page.locator('.pagefind-ui__search-input');
  await page.keyboard.press('ArrowDown');
  await expect(links(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${origin()}/services/lambda/`);
});

test('Enter in the field opens the first result', async ({ page }) => {
  await search(page, 'sqs');
  await expect(first(page)).toContainText('SQS');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${origin()}/services/sqs/`);
});

for (const { colorScheme, viewport } of someLooks('search')) {
  test(`results are accessible, ${colorScheme}, ${viewport.width} pixels wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await openFirstPage(page);
    await page.locator('.home-search').click();
    await page.locator('.pagefind-ui__search-input').fill('dynamdb azure backups');
    await expect(first(page)).toBeVisible();
    expect(await violationsOf(page, 'site-search')).toEqual([]);
    // Each excerpt stands below its title, in the card, children's too.
    const excerpts = page.locator('.pagefind-ui__result-excerpt:not(.pagefind-ui__loading)');
    await expect(excerpts.first()).toBeVisible();
    const astray = await excerpts.evaluateAll((all) =>
      all.flatMap((excerpt) => {
        const card = excerpt.closest('.pagefind-ui__result-inner')!;
        const [inner, outer] = [excerpt, card].map((each) => each.getBoundingClientRect());
        const words = document.createRange();
        words.selectNodeContents(excerpt);
        const title = excerpt.previousElementSibling!.querySelector('a')!.getBoundingClientRect();
        const inside = inner!.right <= outer!.right && inner!.bottom <= outer!.bottom;
        const below = Math.abs(words.getBoundingClientRect().left - title.left) < 1;
        const own = getComputedStyle(card).backgroundColor;
        const around = getComputedStyle(card.closest('dialog')!).backgroundColor;
        return inside && below && own !== around ? [] : [excerpt.textContent];
      }),
    );
    expect(astray).toEqual([]);
  });
}

test('each result leads to a place that is there', () => {
  const signature = 'pagefind_dcd'.length;
  const texts = new Map<string, string>();
  const textOf = (path: string): string => {
    const known = texts.get(path) ?? builtText(join(path, 'index.html'));
    texts.set(path, known);
    return known;
  };
  const files = globSync('pagefind/fragment/*', { cwd: dist });
  expect(files.length).toBeGreaterThan(1000);
  const lost = files.flatMap((file) => {
    const record = JSON.parse(
      gunzipSync(readFileSync(join(dist, file)))
        .subarray(signature)
        .toString(),
    ) as { meta: { url: string }; anchors: { id: string }[] };
    const { pathname, hash } = new URL(record.meta.url, origin());
    const ids = [hash.slice(1), ...record.anchors.map(({ id }) => id)].filter(Boolean);
    return ids.filter((id) => !textOf(pathname).includes(`id="${id}"`)).map((id) => pathname + id);
  });
  expect(lost).toEqual([]);
});
