/** Every page of a service and of a mode says what the catalogue says. No browser: its file says it all. */
import { expect, test } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Mode } from '#catalog/index.ts';
import { isElement, type SvgNode } from '#diagram/svg/node.ts';
import { pictureFaults } from '#diagram/testing/picture-faults.ts';
import { counted } from '#catalog/text/counted.ts';
import { stackFigures } from '#views/figures.ts';
import { allModes, partsOf } from './support/modes.ts';
import { builtText } from './support/sites.ts';

const owners = (mode: Mode) =>
  partsOf(mode)
    .map((part) => `${part.id}: ${part.owner}`)
    .sort();
const ownerOfWord: Readonly<Record<string, string>> = { You: 'customer', AWS: 'aws' };

const { getElementsByTagName, textContent } = DomUtils;
const withClass = (word: string, tree: Parameters<typeof textContent>[0]) =>
  DomUtils.getElements({ class: (value) => value?.split(' ').includes(word) ?? false }, tree, true);

type Element = ReturnType<typeof getElementsByTagName>[number];

/** What a page's tables, pictures and figures say: parts with the word for their owner, pictures by id. */
function readPage(html: string) {
  const page = parseDocument(html);
  const tables = withClass('ownership', page).map((table) =>
    getElementsByTagName('tr', getElementsByTagName('tbody', table)).map((row) => ({
      part: row.attribs['id'],
      word: textContent(withClass('owner', withClass('who', row)).slice(0, 1)),
    })),
  );
  const pictures = getElementsByTagName('svg', page).map((picture) => {
    const id = getElementsByTagName('title', picture)[0]?.attribs['id'] ?? '';
    return [id.replace(/-title$/, ''), picture] as const;
  });
  const figures = withClass('figure-strip', page).flatMap((strip) => [
    ...withClass('owner', strip),
    ...getElementsByTagName('li', strip).slice(1),
  ]);
  return {
    tables,
    pictures: new Map(pictures),
    figures: figures.map((each) => textContent(each).trim()),
  };
}

/** An element as pictures are read. */
const svgNode = ({ name, attribs, children }: Element): SvgNode => ({
  name,
  attributes: attribs,
  children: children.map((child) => ('attribs' in child ? svgNode(child) : textContent(child))),
});

/** What is wrong with the picture of a mode: its sides, its words, its line. */
function faultsOf({ stack }: Mode, picture: Element | undefined): string[] {
  if (!picture) return ['there is none'];
  const [, , width = 0, height = 0] = (picture.attribs['viewbox'] ?? '').split(' ').map(Number);
  return pictureFaults(stack, svgNode(picture).children.filter(isElement), { width, height });
}

test('the figures, the table and the pictures of every mode say what the catalogue says', () => {
  for (const { service, mode, path: where } of allModes) {
    const { tables, pictures, figures } = readPage(builtText(`${where}index.html`));
    expect(tables, where).toHaveLength(1);
    const told = tables[0]?.map(({ part, word }) => `${part}: ${ownerOfWord[word] ?? `"${word}"`}`);
    expect(told?.sort(), where).toEqual(owners(mode));
    const yours = partsOf(mode).filter(({ owner }) => owner === 'customer').length;
    const { off, checked } = stackFigures(mode);
    expect(figures, where).toEqual([
      `${counted(yours, 'part')} yours`,
      `${partsOf(mode).length - yours} AWS’s`,
      off > 0
        ? `${counted(off, 'switch', 'switches')} off until you act`
        : 'no switch known to be off by default',
      checked,
    ]);
    for (const composition of ['wide', 'narrow']) {
      const picture = pictures.get(`${service.id}-${mode.id}-${composition}`);
      expect(faultsOf(mode, picture), `${where}, ${composition}`).toEqual([]);
    }
  }
});
