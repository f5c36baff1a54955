/** Modes side by side: the ready-made comparisons, and those that a reader chooses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { comparisonOf } from '#views/compare/comparisons.ts';
import { columnName } from '#views/compare/text.ts';
import { readyComparisons } from '#views/compare/ready-comparisons.ts';
import { someLooks, violationsOf } from './support/accessibility.ts';
import { builtText, dist, origin } from './support/sites.ts';
import { clipboardOf } from './support/watch.ts';

const chosen = ['ecs.fargate', 'eks.managed-node-group', 'lambda'];
const choosing = (m = '') => `${origin()}/compare/${m && `?m=${m}`}`;
const heads = (page: Page) => page.locator('.compare thead th');
const view = comparisonOf(chosen);
const rows = view.layers.flatMap((layer) => layer.rows);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each ready-made comparison is whole, and its switches work', async ({ page }) => {
    await page.goto(choosing());
    await expect(page.locator('.choose')).toBeHidden();
    await expect(page.getByText('a comparison, need JavaScript')).toBeVisible();
    await expect(page.locator('.ready a')).toHaveCount(readyComparisons.length);
    for (const { title, modes } of readyComparisons) {
      await page.goto(choosing());
      await page.getByRole('link', { name: title, exact: true }).click();
      await expect(heads(page)).toHaveCount(modes.length);
      const parts = comparisonOf(modes).layers.flatMap((layer) => layer.rows);
      await expect(page.locator('.compare tr[data-part]')).toHaveCount(parts.length);
      await page.getByLabel('Differences only').check();
      const differing = parts.filter(({ differs }) => differs.length > 0);
      await expect(page.locator('.compare tr[data-part]:visible')).toHaveCount(differing.length);
      await expect(page.locator('.compare .duty:visible')).toHaveCount(0);
      await page.getByLabel('What the owner does').check();
      await expect(page.locator('.compare .duty:visible').first()).toBeVisible();
    }
  });
});

test('the address holds the choice, and the table is the one that the build would make', async ({
  page,
}) => {
  await page.goto(choosing(chosen.join(',')));
  await expect(heads(page)).toHaveCount(3);
  const shown = await page
    .locator('.compare tr[data-part]')
    .evaluateAll((all) => all.map((row) => [row.getAttribute('data-part'), row.className]));
  expect(shown).toEqual(
    rows.map(({ id, differs }) => [id, differs.length > 0 ? 'differs' : 'same']),
  );
  // The default mode has its name in the address from now on: which one it is may change.
  expect(new URL(page.url()).search).toMatch(/^\?m=ecs\.fargate,eks\.managed-node-group,lambda\./);
  const row = page.locator('.compare tr[data-part] td a').first();
  await row.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(/^\/services\//);
});

test('words of a name find a mode, and a service offers its other modes', async ({ page }) => {
  await page.goto(choosing());
  const input = page.getByLabel('Choose modes yourself');
  await input.fill('EKS managed node');
  await input.press('Enter');
  // AWS's image or your own: both fit.
  await expect(page.locator('.notes')).toContainText('“EKS managed node” fits several modes.');
  await page.locator('.notes').getByRole('button').first().click();
  expect(new URL(page.url()).search).toMatch(/^\?m=eks\.managed-node-group/);
  await input.fill('Fargate');
  await input.press('Enter');
  await expect(page.locator('.notes')).toContainText('is the default');
  await page
    .locator('.notes')
    .getByRole('button', { name: /^Add Fargate/ })
    .first()
    .click();
  await expect(heads(page)).toHaveCount(3);
});

test('the keyboard adds, moves and removes modes', async ({ page }) => {
  await page.goto(choosing());
  const input = page.getByLabel('Choose modes yourself');
  for (const typed of ['ecs.fargate', 'Lambda', 'S3']) {
    await input.fill(typed);
    await input.press('Enter');
  }
  const words = () => new URL(page.url()).search.replace(/\.[a-z-]+/g, '');
  await expect(heads(page)).toHaveCount(3);
  expect(words()).toBe('?m=ecs,lambda,s3');
  await page.getByRole('button', { name: /^Move right: ECS/ }).focus();
  await page.keyboard.press('Enter');
  expect(words()).toBe('?m=lambda,ecs,s3');
  // The focus stays on what was moved.
  await page.keyboard.press('Enter');
  expect(words()).toBe('?m=lambda,s3,ecs');
  await expect(page.getByRole('button', { name: /^Move left: ECS/ })).toBeFocused();
  await page.getByRole('button', { name: /^Remove: S3/ }).click();
  await expect(heads(page)).toHaveCount(2);
  expect(words()).toBe('?m=lambda,ecs');
});

test.describe('bad addresses', () => {
  test('what does not exist is named with the nearest, and the rest shows', async ({ page }) => {
    await page.goto(choosing('ecs.fargat,lamda,s3,efs'));
    await expect(heads(page)).toHaveCount(2);
    const notes = page.locator('.notes');
    await expect(notes).toContainText('ecs has no mode “fargat”.');
    await expect(notes).toContainText('There is no service “lamda”.');
    await notes.getByRole('button', { name: 'Add ECS · Fargate' }).click();
    await expect(heads(page)).toHaveCount(3);
    await expect(notes).toContainText('lamda');
    await expect(notes).not.toContainText('fargat”');
  });

  test('one mode and seven are explained', async ({ page }) => {
    await page.goto(choosing('lambda'));
    await expect(page.locator('.notes')).toContainText('add another');
    await page.goto(choosing('lambda,ec2,ecs,eks,s3,efs,ebs'));
    await expect(heads(page)).toHaveCount(6);
    await expect(page.locator('.notes')).toContainText('Left out: EBS');
  });

  test('markup is text, and a long address hangs nothing', async ({ page }) => {
    await page.goto(choosing(`${encodeURIComponent('<img src=x onerror=alert(1)>')},lambda,s3`));
    await expect(heads(page)).toHaveCount(2);
    await expect(page.locator('.notes')).toContainText('<img src=x');
    await expect(page.locator('.notes img')).toHaveCount(0);
    await page.goto(choosing(`lambda,s3,${'x,'.repeat(5000)}`));
    await expect(heads(page)).toHaveCount(2);
  });

  test('data that does not come is said', async ({ page }) => {
    await page.route('**/services/s3.json', (route) => route.abort());
    await page.goto(choosing('lambda,s3'));
    await expect(page.locator('.notes')).toContainText('The data did not come.');
  });
});

test('Markdown is copied, and CSV downloaded', async ({ page }) => {
  const copied = await clipboardOf(page);
  await page.goto(choosing(chosen.join(',')));
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect((await copied()).split('\n').slice(0, 3)).toEqual([
    `## Who secures what in ${view.columns.map(columnName).join(' · ')}`,
    '',
    `|  | ${view.columns.map(columnName).join(' | ')} |`,
  ]);
  await page.getByLabel('Differences only').setChecked(true);
  await page.getByRole('button', { name: /^(Copy as Markdown|Copied)$/ }).click();
  await expect.poll(copied).toContain('◆ differs. What is the same in all is left out.');
  await page.getByLabel('Differences only').setChecked(false);
  await page.getByLabel('Answers only').check();
  await expect(page.locator('.compare tbody:visible th[scope=rowgroup]')).toHaveText([
    'Profile',
    'Questions',
  ]);
  await page.getByRole('button', { name: /^(Copy as Markdown|Copied)$/ }).click();
  const groups = async () => (await copied()).match(/^\| \*\*\w+\*\*/gm);
  await expect.poll(groups).toEqual(['| **Profile**', '| **Questions**']);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const download = await coming;
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(3 + view.questions.length + rows.length + 2);
});

test('three modes print on one landscape page', async ({ page }) => {
  for (const address of [choosing(chosen.join(',')), `${origin()}/compare/storage/`]) {
    await page.goto(address);
    await expect(heads(page)).toHaveCount(3);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), address).toHaveLength(1);
  }
});

test('the scripts of the page are less than 7 kB, gzipped', async ({ page }) => {
  const common = new Set<string>();
  const own = new Map<string, number>();
  let seen: (path: string) => void = (path) => void common.add(path);
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) seen(pathname);
  });
  await page.goto(`${origin()}/guides/`);
  // Each page fetches its search when it is idle, which on a busy machine is late; this is there once it runs.
  await page.locator('.search-stand-in').waitFor({ state: 'attached' });
  seen = (path) => {
    if (!common.has(path))
      own.set(path, gzipSync(readFileSync(join(dist, path)), { level: 9 }).length);
  };
  await page.goto(choosing(chosen.join(',')));
  await expect(heads(page)).toHaveCount(chosen.length);
  await page.locator('.search-stand-in').waitFor({ state: 'attached' });
  const inlineOf = (path: string) =>
    Array.from(
      builtText(path).matchAll(/<script type="module">([^]*?)<\/script>/g),
      ([, code = '']) => code,
    );
  // What each page of the site has is no script of this one.
  const inline = inlineOf('compare/index.html')
    .filter((code) => !inlineOf('guides/index.html').includes(code))
    .map((code) => gzipSync(code, { level: 9 }).length);
  const total = [...own.values(), ...inline].reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeGreaterThan(1000);
  expect(total, JSON.stringify([...own, inline])).toBeLessThan(7000);
});

for (const look of someLooks('compare')) {
  test.describe(`${look.colorScheme} at ${look.viewport.width} px`, () => {
    test.use(look);
    test('comparisons are accessible, fit, and keep their heads in sight', async ({ page }) => {
      for (const path of ['compare/', `compare/?m=${chosen.join(',')},nothing`, 'compare/eks/']) {
        await page.goto(`${origin()}/${path}`);
        if (path !== 'compare/') await expect(heads(page).first()).toBeVisible();
        expect(await violationsOf(page), path).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(look.viewport.width);
      }
      for (const path of ['compare/eks/', 'compare/storage/']) {
        await page.goto(`${origin()}/${path}`);
        await page.locator('.compare-scroll').evaluate((box) => {
          box.scrollIntoView({ block: 'end' });
          box.scrollTop = box.scrollHeight;
        });
        await expect(page.locator('.compare tr[data-part]').last()).toBeInViewport();
        await expect(heads(page).first(), path).toBeInViewport();
      }
    });
  });
}

test('a comparison in a frame asks for nothing but its own files', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${origin()}/embed/compare/eks/`);
  await expect(heads(page)).toHaveCount(6);
  expect(asked.filter((path) => !/\.css$|^\/embed\/|favicon/.test(path))).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
});
