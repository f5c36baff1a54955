/** The index of services stays usable however long it grows: filters, categories, variants. */
import { expect, test } from '@playwright/test';
import { catalogue, catalogueService } from '#load/catalogue.ts';
import { sampleOf } from '#load/testing/sample.ts';
import { categoryGroups } from '#views/lists/groups.ts';
import { modePath } from '#views/urls.ts';
import { origin } from './support/sites.ts';

const index = () => `${origin()}/services/`;

test('filters by name, category, kind and line, and keeps the question in the address', async ({
  page,
}) => {
  await page.goto(index());
  const shown = page.locator('.service-list > li:visible');
  const status = page.locator('#list-filter output');
  await expect(shown).toHaveCount(catalogue.services.length);

  await page.getByLabel('Name', { exact: true }).fill('k8s');
  await expect(shown).toHaveCount(1);
  await expect(shown.getByRole('link').first()).toHaveText(catalogueService('eks').name);
  await expect(status).toHaveText(`1 of ${catalogue.services.length} services`);

  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(shown).toHaveCount(catalogue.services.length);
  await expect(status).toBeEmpty();

  await page.getByLabel('Category').selectOption('Database');
  await page.getByLabel('Kind').selectOption('Serverless data');
  await page.getByLabel('Your side starts at').selectOption('Platform');
  const listed = await shown.getByRole('heading').allTextContents();
  expect(listed.map((name) => name.trim())).toContain(catalogueService('dynamodb').name);
  expect(listed.length).toBeLessThan(catalogue.services.length);
  await expect(page.getByRole('heading', { name: 'Compute', exact: true })).toBeHidden();

  await page.goto(page.url());
  await expect(page.getByLabel('Category')).toHaveValue('database');
  await expect(shown).toHaveCount(listed.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the index is whole and shows no filter', async ({ page }) => {
    await page.goto(index());
    await expect(page.locator('.service-list > li:visible')).toHaveCount(catalogue.services.length);
    await expect(page.locator('#list-filter')).toBeHidden();
  });

  test('a service’s page lists its own category and leads to the others', async ({ page }) => {
    await page.goto(`${origin()}/services/rds/`);
    const links = page.locator('nav.sidebar a, #starlight__sidebar a');
    const addresses = await links.evaluateAll((all) =>
      [...new Set(all.map((link) => link.getAttribute('href') ?? ''))].filter((href) =>
        /^\/(services|categories)\//.test(href),
      ),
    );
    const own = catalogue.services.filter(({ category }) => category === 'database');
    const others = categoryGroups.filter(({ id }) => id !== 'database');
    expect(addresses.sort()).toEqual(
      [
        '/services/',
        ...own.map(({ id }) => `/services/${id}/`),
        ...others.map(({ id }) => `/categories/${id}/`),
      ].sort(),
    );
  });

  test('a browser follows the address of a variant to its mode', async ({ page }) => {
    const variants = catalogue.services.flatMap((service) =>
      (service.variants ?? []).map((variant) => ({ service, variant })),
    );
    for (const { service, variant } of sampleOf(variants, 1, (each) => each.variant.id)) {
      await page.goto(`${origin()}/services/${variant.id}/`);
      await page.waitForURL(`**/${modePath(service.id, variant.mode)}`);
      const mode = service.modes.find(({ id }) => id === variant.mode)!;
      // The default mode's page is the service's.
      await expect(page.locator('h1')).toContainText(mode.default ? service.shortName : mode.name);
    }
  });
});
