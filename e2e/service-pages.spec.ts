/** Every service page says what the catalogue says, and behaves. */
import { expect, test, type Page } from '@playwright/test';
import { services, type Mode, type Service } from '../src/catalog/index.ts';
import { origin } from './support/sites.ts';

const partsOf = (mode: Mode) => mode.stack.layers.flatMap((layer) => layer.parts);
const owners = (mode: Mode) =>
  Object.fromEntries(partsOf(mode).map((part) => [part.id, part.owner]));

async function tableOwners(page: Page, table: number): Promise<Record<string, string>> {
  const rows = page.locator('table.ownership').nth(table).locator('tbody tr');
  const pairs = await rows.evaluateAll((elements) =>
    elements.map((row) => [
      row.getAttribute('data-part') ?? '',
      row.querySelector('.owner')?.textContent === 'AWS' ? 'aws' : 'customer',
    ]),
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

async function diagramLabels(page: Page, service: Service, mode: Mode, composition: string) {
  const id = `${service.id}-${mode.id}-${composition}`;
  const cells = page.locator(`svg:has(> title#${id}-title) .part`);
  return cells.evaluateAll((nodes) =>
    nodes.map((node) => {
      const lines = [...node.querySelectorAll('tspan')].map((line) => line.textContent);
      return lines.length > 0 ? lines.join(' ') : (node.textContent ?? '');
    }),
  );
}

for (const service of services) {
  test.describe(service.shortName, () => {
    test('tables and diagrams say what the catalogue says', async ({ page }) => {
      await page.goto(`${origin()}/services/${service.id}/`);
      for (const [index, mode] of service.modes.entries()) {
        expect(await tableOwners(page, index), mode.name).toEqual(owners(mode));
        const names = partsOf(mode)
          .map((part) => part.name)
          .sort();
        for (const composition of ['wide', 'narrow']) {
          const labels = await diagramLabels(page, service, mode, composition);
          expect(labels.sort(), `${mode.name}, ${composition}`).toEqual(names);
        }
      }
    });

    test('asks nobody else for anything and logs no error', async ({ page }) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(origin()) && !request.url().startsWith('data:'))
          foreign.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${origin()}/services/${service.id}/`, { waitUntil: 'networkidle' });
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
    });

    test('fits a screen of 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${origin()}/services/${service.id}/`);
      for (const details of await page.locator('main details').all()) {
        await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  });
}
