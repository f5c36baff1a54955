/** In every picture, one unbroken line parts what is yours, on its left, from what is AWS's, on its right. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layers, ownerIds, type Stack } from '#catalog/index.ts';
import { runs } from '#load/testing/runs.ts';
import { columnsOf } from '../mermaid/columns.ts';
import { drawStack } from '../svg/draw-stack.ts';
import { asText } from '../svg/lettering.ts';
import { stackOfOwners } from '../testing/made-up-stack.ts';
import { pictureFaults } from '../testing/picture-faults.ts';
import { bandsOf } from './bands.ts';
import { compositions, type Composition } from './composition.ts';
import { blockText } from './block-text.ts';
import { layOut } from './layout.ts';

async function faultsOf(stack: Stack, composition: Composition): Promise<string[]> {
  const bands = bandsOf(stack, composition);
  const layout = layOut(bands, await columnsOf(blockText(bands, composition)), composition);
  return pictureFaults(stack, drawStack(layout, asText), layout);
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
      expect(await faultsOf(stack, composition)).toEqual([]);
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
    expect(await faultsOf(stack, composition)).toEqual([]);
  }
});
