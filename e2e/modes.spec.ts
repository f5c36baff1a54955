/** Pages of modes: how a reader gets from one to another, to a row, and onto paper. */
import { expect, test } from '@playwright/test';
import { catalogueService } from '#load/catalogue.ts';
import { sampleOf } from '#load/testing/sample.ts';
import { readElements, repeatedIds } from './support/elements.ts';
import { allModes, partsOf } from './support/modes.ts';
import { readBuiltFile } from './support/pages.ts';
import { dist, origin } from './support/sites.ts';
import { clipboardOf, open } from './support/watch.ts';

const rds = catalogueService('rds');
const custom = '/services/rds/custom-oracle/';

test('every row has its address once, and a link that says it', () => {
  for (const { path, mode } of allModes) {
    const elements = readElements(readBuiltFile(dist, path));
    const parts = partsOf(mode)
      .map(({ id }) => id)
      .sort();
    const rows = elements.flatMap(({ name, attributes }) =>
      name === 'tr' && attributes['id'] !== undefined ? [attributes['id']] : [],
    );
    const links = elements.flatMap(({ attributes }) =>
      attributes['class'] === 'row-address' ? [attributes['href']] : [],
    );
    expect(rows.sort(), path).toEqual(parts);
    expect(links.sort(), path).toEqual(parts.map((id) => `#${id}`));
    expect(repeatedIds(elements), path).toEqual([]);
  }
});

test('every page of a service leads to all its modes, and marks the one in sight', () => {
  for (const { path, service, mode } of allModes) {
    const html = readBuiltFile(dist, path);
    const [switcher = ''] = /<nav class="modes[ "].*?<\/nav>/s.exec(html) ?? [];
    const links = readElements(switcher).filter(({ name }) => name === 'a');
    const paths = service.modes.map(
      ({ id }) => allModes.find((each) => each.service === service && each.mode.id === id)?.path,
    );
    // Where there is one mode, there is nothing to choose.
    if (paths.length === 1) {
      expect(switcher, path).toBe('');
      continue;
    }
    expect(links.map(({ attributes }) => attributes['href'])).toEqual(paths);
    const current = links.filter(({ attributes }) => attributes['aria-current'] === 'page');
    expect(
      current.map(({ attributes }) => attributes['href']),
      mode.id,
    ).toEqual([path]);
  }
});

test('an old address of a mode is its entry, which leads to its page', () => {
  for (const { path, service, mode } of allModes) {
    if (mode.default) continue;
    const html = readBuiltFile(dist, `/services/${service.id}/`);
    expect(html).toMatch(new RegExp(`<h3 id="mode-${mode.id}">\\s*<a href="${path}"`));
  }
});

test('a page of a mode has its own card, forms and place to edit', () => {
  const html = readBuiltFile(dist, custom);
  expect(html).toContain('/cards/services/rds/custom-oracle.png"');
  expect(html).toMatch(/rel="alternate"[^>]+services\/rds\/custom-oracle\.svg"/);
  expect(html).toMatch(/rel="alternate"[^>]+services\/rds\.json"/);
  expect(html).toMatch(/\/edit\/[^"]+src\/catalog\/services\/database\/rds\.ts"/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader switches between modes and copies the address of a row', async ({ page }) => {
    await page.goto(`${origin()}/services/rds/`);
    const switcher = page.getByRole('navigation', { name: 'Modes' });
    await switcher.getByRole('link', { name: 'RDS Custom for Oracle' }).click();
    await expect(page).toHaveURL(origin() + custom);
    await expect(page.locator('h1')).toHaveText('RDS, RDS Custom for Oracle');
    await expect(page.locator('#starlight__sidebar a[aria-current]')).toHaveText('RDS');

    await page.locator('#os-patches .row-address').click();
    await expect(page).toHaveURL(`${origin()}${custom}#os-patches`);

    await switcher.getByRole('link', { name: rds.modes[0].name }).click();
    await expect(page).toHaveURL(`${origin()}/services/rds/`);
  });

  test('the default mode has an address that names it', async ({ page }) => {
    await page.goto(`${origin()}/services/rds/${rds.modes[0].id}/`);
    await page.waitForURL(`${origin()}/services/rds/`);
  });
});

test('the address of a row is copied by its link, by mouse and by keyboard', async ({ page }) => {
  const copied = await clipboardOf(page);
  await page.goto(origin() + custom);
  const links = page.locator('.row-address');
  await links.first().click();
  await expect(links.first()).toHaveAttribute('data-said', 'Copied');
  expect(await copied()).toBe(page.url());
  await links.last().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main output.sr-only')).toHaveText('Address copied');
  await expect.poll(copied).toBe(page.url());
  expect(page.url()).toMatch(/#[a-z-]+$/);
});

test('a row keeps its address where the default mode is named', async ({ page }) => {
  const [mode] = rds.modes;
  const part = mode.stack.layers.at(-1)?.parts[0]?.id;
  await page.goto(`${origin()}/services/rds/${mode.id}/#${part}`);
  await page.waitForURL(`${origin()}/services/rds/#${part}`);
});

test('the keyboard goes along the modes and opens one', async ({ page }) => {
  await open(page, `${origin()}/services/rds/`);
  const links = page.getByRole('navigation', { name: 'Modes' }).getByRole('link');
  await links.first().focus();
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${origin()}/services/rds/${rds.modes[1]?.id}/`);
});

for (const width of [320, 800, 1280]) {
  test(`at ${width} px no bar covers the row that an address names`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page, `${origin()}${custom}#os-patches`);
    const row = page.locator('#os-patches');
    const name = row.locator('.part');
    await expect(name).toBeInViewport();
    await expect(row).not.toHaveCSS('scroll-margin-block-start', '0px');
    // What is drawn at its middle is the row itself.
    const onTop = await name.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect();
      const drawn = document.elementFromPoint(left + 4, top + height / 2);
      return drawn !== null && element.contains(drawn);
    });
    expect(onTop).toBe(true);
    const link = await row.locator('.row-address').boundingBox();
    expect(Math.min(link?.width ?? 0, link?.height ?? 0)).toBeGreaterThanOrEqual(24);
    const marked = width === 320 ? row : name;
    await expect(marked).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });
}

const longest = [custom, '/services/eks/hybrid-nodes/', '/services/ec2/bare-metal/'];
const others = allModes.filter(({ mode, path }) => !mode.default && !longest.includes(path));
const printed = [...longest, ...sampleOf(others, 1, ({ path }) => path).map(({ path }) => path)];

for (const path of printed) {
  // Six of some four hundred take a third: smaller type would help nobody.
  test(`${path} prints on two sheets, or three where its table is very long`, async ({ page }) => {
    await open(page, origin() + path);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const rows = await page.locator('table.ownership tbody tr').count();
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(rows > 30 ? 3 : 2);
  });
}
