/** Pictures of stacks, which are made without a browser, are what one would make of them. */
import { expect, type Page } from '@playwright/test';
import {
  asFittedText,
  asText,
  drawStack,
  serialize,
  stackPictures,
  svgOf,
  type StackPicture,
} from '#diagram/index.ts';
import { columnsOf } from '#diagram/mermaid/columns.ts';
import { sampleOf } from '#load/testing/sample.ts';
import { test, type MermaidWindow } from './support/mermaid-pages.ts';
import { someServices } from './support/sample.ts';

/** Where Mermaid in a browser puts the cells, as shares of the picture's width, by their ids. */
const columnsInBrowser = (page: Page, text: string): Promise<Record<string, number[]>> =>
  page.evaluate(async (source) => {
    const { mermaid } = window as unknown as MermaidWindow;
    const { svg } = await mermaid.render('blocks', source);
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    document.body.append(holder);
    const boxes = [...holder.querySelectorAll('g.node')].map((node) => ({
      id: node.id.replace(/^blocks-/, ''),
      box: node.querySelector('rect')!.getBoundingClientRect(),
    }));
    const left = Math.min(...boxes.map(({ box }) => box.left));
    const width = Math.max(...boxes.map(({ box }) => box.right)) - left;
    holder.remove();
    return Object.fromEntries(
      boxes.map(({ id, box }) => [id, [(box.left - left) / width, box.width / width]]),
    );
  }, text);

/** Names of parts whose words the browser draws beyond their cell. */
const overflowing = (page: Page, svg: string): Promise<string[]> =>
  page.evaluate((markup) => {
    const holder = document.createElement('div');
    holder.innerHTML = markup;
    document.body.append(holder);
    const out = [...holder.querySelectorAll('.part')].filter((part) => {
      const cell = part.querySelector('rect')!.getBoundingClientRect();
      const words = part.querySelector('text')!.getBoundingClientRect();
      return (
        words.left < cell.left ||
        words.right > cell.right ||
        words.top < cell.top ||
        words.bottom > cell.bottom
      );
    });
    const names = out.map(({ textContent }) => textContent);
    holder.remove();
    return names;
  }, svg);

const written = ({ names, layout }: StackPicture, lettering: typeof asText) =>
  serialize(svgOf([0, 0, layout.width, layout.height], names, drawStack(layout, lettering)));

for (const service of someServices(2)) {
  test(`${service.shortName}: columns and words are where a browser has them`, async ({
    mermaidPage: page,
  }) => {
    for (const mode of sampleOf(service.modes, 2, ({ name }) => `${service.id} ${name}`)) {
      for (const picture of await stackPictures(service, mode)) {
        const where = `${mode.name}, ${picture.composition}`;
        const built = [...(await columnsOf(picture.text))];
        const left = Math.min(...built.map(([, column]) => column.left));
        const width = Math.max(...built.map(([, column]) => column.left + column.width)) - left;
        const browser = await columnsInBrowser(page, picture.text);
        expect(Object.keys(browser).toSorted(), where).toEqual(built.map(([id]) => id).toSorted());
        for (const [id, column] of built) {
          const [start = NaN, share = NaN] = browser[id] ?? [];
          // Cells share the width as numbers of columns, whatever a label measures.
          expect(Math.abs(start - (column.left - left) / width), `${where}: ${id}`).toBeLessThan(
            0.02,
          );
          expect(Math.abs(share - column.width / width), `${where}: ${id}`).toBeLessThan(0.02);
        }
        for (const lettering of [asText, asFittedText]) {
          expect(await overflowing(page, written(picture, lettering)), where).toEqual([]);
        }
      }
    }
  });
}
