/** Every service page says what the catalogue says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import type { Mode } from '../src/catalog/index.ts';
import { catalogue } from '../src/project/catalogue.ts';
import { dist } from './support/sites.ts';

/** The pages are read as files by one empty page of a browser, which takes no time to load. */
const test = base.extend<object, { reader: Page }>({
  reader: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

const partsOf = (mode: Mode) => mode.stack.layers.flatMap((layer) => layer.parts);
const owners = (mode: Mode) =>
  partsOf(mode)
    .map((part) => `${part.id}: ${part.owner}`)
    .sort();
const ownerOfWord: Readonly<Record<string, string>> = { You: 'customer', AWS: 'aws' };

/** What a page's tables and pictures say: parts with the word for their owner, and labels by title. */
const readPage = (reader: Page, html: string) =>
  reader.evaluate((text) => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const tables = [...page.querySelectorAll('table.ownership')].map((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => ({
        part: row.getAttribute('data-part'),
        word: row.querySelector('.who .owner')?.textContent ?? '',
      })),
    );
    const labels = [...page.querySelectorAll('svg:has(> title)')].map((svg) => {
      const parts = [...svg.querySelectorAll('.part')].map((part) => {
        const lines = [...part.querySelectorAll('tspan')].map((line) => line.textContent);
        return lines.length > 0 ? lines.join(' ') : part.textContent;
      });
      return [svg.querySelector('title')?.id ?? '', parts] as const;
    });
    return { tables, labels: Object.fromEntries(labels) };
  }, html);

for (const service of catalogue.services) {
  test(`${service.shortName}: tables and diagrams say what the catalogue says`, async ({
    reader,
  }) => {
    const html = readFileSync(join(dist, `services/${service.id}/index.html`), 'utf8');
    const { tables, labels } = await readPage(reader, html);
    expect(tables).toHaveLength(service.modes.length);
    for (const [index, mode] of service.modes.entries()) {
      const told = tables[index]?.map(
        ({ part, word }) => `${part}: ${ownerOfWord[word] ?? `"${word}"`}`,
      );
      expect(told?.sort(), mode.name).toEqual(owners(mode));
      const names = partsOf(mode).map((part) => part.name);
      for (const composition of ['wide', 'narrow']) {
        const drawn = labels[`${service.id}-${mode.id}-${composition}-title`];
        expect(drawn?.sort(), `${mode.name}, ${composition}`).toEqual(names.sort());
      }
    }
  });
}
