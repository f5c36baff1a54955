/** Every service page says what the catalogue says. */
import { expect, test, type Page } from '@playwright/test';
import { services, type Mode, type Service } from '../src/catalog/index.ts';
import { origin } from './support/sites.ts';

const partsOf = (mode: Mode) => mode.stack.layers.flatMap((layer) => layer.parts);
const owners = (mode: Mode) =>
  partsOf(mode)
    .map((part) => `${part.id}: ${part.owner}`)
    .sort();
const ownerOfWord: Readonly<Record<string, string>> = { You: 'customer', AWS: 'aws' };

async function tableOwners(page: Page, table: number): Promise<string[]> {
  const rows = page.locator('table.ownership').nth(table).locator('tbody tr');
  const cells = await rows.evaluateAll((elements) =>
    elements.map((row) => ({
      part: row.getAttribute('data-part'),
      word: row.querySelector('.who .owner')?.textContent ?? '',
    })),
  );
  return cells.map(({ part, word }) => `${part}: ${ownerOfWord[word] ?? `"${word}"`}`).sort();
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
  });
}
