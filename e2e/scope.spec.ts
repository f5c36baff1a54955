/** Audit programs: what AWS says of each service, for an auditor who asks about a few of them. */
import { expect, test } from '@playwright/test';
import { catalogue } from '#load/catalogue.ts';
import { comparedPrograms, scopeOf } from '#views/scope.ts';
import { scopePath, scopeTablePath, servicePath } from '#views/urls.ts';
import { origin } from './support/sites.ts';

const named = catalogue.services.filter((service) =>
  scopeOf(service).some(({ state }) => state === 'named'),
);
const [program] = comparedPrograms;

test('every service has a line, and a reader narrows them to those in scope', async ({ page }) => {
  await page.goto(`${origin()}/${scopePath}`);
  const lines = page.locator('.scope-lines > li');
  await expect(lines).toHaveCount(catalogue.services.length);
  await page.getByLabel('In scope of').selectOption(program!.id);
  const inScope = catalogue.services.filter((service) =>
    scopeOf(service).some((said) => said.program.id === program!.id && said.state === 'named'),
  );
  await expect(page.locator('.scope-lines > li:visible')).toHaveCount(inScope.length);
});

test('the page of a service says what AWS names it in, and what nobody compared', async ({
  page,
}) => {
  const [service] = named;
  await page.goto(`${origin()}/${servicePath(service!.id)}`);
  const evidence = page.locator('#evidence').locator('xpath=following::p[position() <= 3]');
  await expect(evidence.filter({ hasText: 'Named by AWS:' })).toHaveCount(1);
  await expect(evidence.filter({ hasText: 'Not compared:' })).toHaveCount(1);
});

test('the table has a row for each service and program', async ({ request }) => {
  const text = await (await request.get(`${origin()}/${scopeTablePath}`)).text();
  expect(text).toContain('Audit program');
  expect(text).toContain('not compared');
});
