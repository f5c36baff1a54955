/** In every picture, one unbroken line parts what is yours, on its left, from what is AWS's, on its right. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layers, ownerIds, type Mode, type Stack } from '../../catalog/index.ts';
import { catalogue } from '../../project/catalogue.ts';
import { runs } from '../../testing/runs.ts';
import { widthOf } from '../font/width-of.ts';
import { columnsOf } from '../mermaid/columns.ts';
import { drawStack } from '../svg/draw-stack.ts';
import { asText } from '../svg/lettering.ts';
import { stackOfOwners } from '../testing/made-up-stack.ts';
import { readPicture, sideOf } from '../testing/read-line.ts';
import { bandsOf } from './bands.ts';
import { blockText, cellId } from './block-text.ts';
import { compositions, edge, type Composition } from './composition.ts';
import { layOut } from './layout.ts';
import { stackPictures } from './picture.ts';

async function drawn(stack: Stack, composition: Composition) {
  const bands = bandsOf(stack, composition);
  return layOut(bands, await columnsOf(blockText(bands, composition)), composition);
}

/** What is wrong with a picture of a stack, as somebody sees it. */
function faultsOf(stack: Stack, layout: Awaited<ReturnType<typeof drawn>>): string[] {
  const picture = readPicture(drawStack(layout, asText));
  const { cells, paths, uprights } = picture;
  const parts = stack.layers.flatMap((layer) => layer.parts);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const names = stack.layers.toReversed().map(({ name }) => name);
  const inside = (x: number, width: number) => x >= edge - 0.1 && x + width <= layout.width;
  const overlapping = cells.filter((cell, index) =>
    cells.some(
      (other, at) =>
        at < index &&
        cell.x < other.x + other.width &&
        other.x < cell.x + cell.width &&
        cell.y < other.y + other.height &&
        other.y < cell.y + cell.height,
    ),
  );
  return [
    ...(paths.length === 1 ? [] : [`${paths.length} lines`]),
    ...(picture.layers.join() === names.join() ? [] : [`layers ${picture.layers.join()}`]),
    ...(cells.length === parts.length ? [] : [`${cells.length} cells of ${parts.length} parts`]),
    ...parts.flatMap((part) => {
      const cell = byId.get(cellId('part', part.id));
      if (!cell) return [`no ${part.id}`];
      const side = sideOf(picture, cell);
      return side === part.owner ? [] : [`${part.id} of ${part.owner} is on the side of ${side}`];
    }),
    ...overlapping.map(({ id }) => `${id} is on another`),
    ...cells.filter(({ x, width }) => !inside(x, width)).map(({ id }) => `${id} is outside`),
    ...layout.cells.flatMap(({ part, lines, width, height }) =>
      lines.some((line) => widthOf(line, 400) > width - 4) || 16 * lines.length + 8 > height
        ? [`the words of ${part.id} do not fit`]
        : [],
    ),
    ...(Math.max(...uprights.map(({ bottom }) => bottom)) === layout.height ? [] : ['too short']),
  ];
}

const partsOf = (most: number) => fc.array(fc.constantFrom(...ownerIds), { maxLength: most });
const words = fc
  .array(fc.stringMatching(/^[a-zA-Z"’#&<;%@-]{1,18}$/), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(' ').slice(0, 60).trim());
const stacks = fc
  .tuple(
    fc.record(Object.fromEntries(layers.map(({ id }) => [id, partsOf(7)]))),
    fc.array(words, { minLength: 56, maxLength: 56 }),
  )
  .filter(([owners]) => Object.values(owners).some((parts) => parts.length > 0))
  .map(([owners, names]) => stackOfOwners(owners, (_, index) => names[index] ?? 'Part'));

test.each(compositions)('$id: one line through any stack', async (composition) => {
  await fc.assert(
    fc.asyncProperty(stacks, async (stack) => {
      expect(faultsOf(stack, await drawn(stack, composition))).toEqual([]);
    }),
    { numRuns: runs / 2 },
  );
});

const forty = Array.from({ length: 40 }, (_, index) => ownerIds[index % 2]!);
test.each([
  ['one part of yours', { data: ['customer'] }],
  ['one part of AWS’s', { physical: ['aws'] }],
  ['all yours', { data: ['customer', 'customer'], access: ['customer'] }],
  ['all AWS’s', { network: ['aws'], physical: ['aws', 'aws', 'aws', 'aws', 'aws'] }],
  ['forty parts in one layer', { data: forty }],
] as const)('%s', async (_, owners) => {
  const stack = stackOfOwners(owners);
  for (const composition of compositions) {
    expect(faultsOf(stack, await drawn(stack, composition))).toEqual([]);
  }
});

test('of every mode, as it is drawn', { timeout: 300_000 }, async () => {
  const faults: string[] = [];
  const modes = catalogue.services.flatMap((service) =>
    service.modes.map((mode: Mode) => ({ service, mode })),
  );
  for (const { service, mode } of modes) {
    for (const { composition, layout } of await stackPictures(service, mode)) {
      const own = faultsOf(mode.stack, layout);
      faults.push(...own.map((fault) => `${service.id}/${mode.id} ${composition}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});
