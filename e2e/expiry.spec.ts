/** What expires: one page across services, for a reader who asks what is left to renew. */
import { expect, test } from '@playwright/test';
import { expiryGroups } from '#views/expiry-view.ts';
import { services } from '#views/services.ts';
import { expiryPath, rowPath, to } from '#views/urls.ts';
import { origin } from './support/sites.ts';

test('every task has a line, and a reader narrows them to their own', async ({ page }) => {
  const lines = expiryGroups(services).flatMap((group) => group.lines);
  await page.goto(`${origin()}/${expiryPath}`);
  const shown = page.locator('.answer-lines > li:visible');
  await expect(shown).toHaveCount(lines.length);
  await page.getByLabel('Owner').selectOption('customer');
  const [first, ...others] = lines.filter(({ part }) => part.owner === 'customer');
  await expect(shown).toHaveCount(1 + others.length);
  const { service, modes, part } = first!;
  const row = to(rowPath(service.id, modes[0].id, part.id));
  await expect(shown.locator(`a[href="${row}"]`)).toHaveText(part.name);
});
