/** What the picture says by its line alone is what the catalogue says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layers, type LayerId, type OwnerId, type Stack } from '../../catalog/index.ts';
import { catalogue } from '../../project/catalogue.ts';
import { runs } from '../../testing/runs.ts';
import { sampleOf } from '../../testing/sample.ts';
import type { SvgNode } from '../render/index.ts';
import { gridBoxes, gridTree } from '../testing/grid-boxes.ts';
import { stackOfOwners } from '../testing/made-up-stack.ts';
import { faultsOf, ownersRead, readPicture } from '../testing/read-picture.ts';
import { compositions, type Composition } from './composition.ts';
import { dividingLine } from './dividing-line.ts';
import { gridOf, nodeId } from './grid.ts';
import { stackPictures } from './picture.ts';
import { withLine } from './with-line.ts';

const ownersOf = (stack: Stack) =>
  new Map(
    stack.layers.flatMap(({ parts }) =>
      parts.map(({ id, owner }) => [nodeId('part', id), owner] as const),
    ),
  );
const realms = (['customer', 'aws'] as const).map(
  (owner) => [nodeId('realm', owner), owner] as const,
);

/** What is false in a picture; where one side owns all, there is no line to read. */
function findings(stack: Stack, tree: SvgNode): string[] {
  const picture = readPicture(tree);
  const owners = ownersOf(stack);
  const read = ownersRead(picture);
  const hasLine = new Set(owners.values()).size > 1;
  const misread = [...owners].filter(([id, owner]) => hasLine && read.get(id) !== owner);
  return [
    ...faultsOf(picture, new Map([...owners, ...realms])),
    ...misread.map(([id, owner]) => `${id} is ${owner} and read as ${read.get(id)}`),
  ];
}

function drawQuickly(stack: Stack, composition: Composition): SvgNode {
  const rows = gridOf(stack, composition);
  return withLine(gridTree(rows), dividingLine(rows, gridBoxes(rows), composition));
}

const { services } = catalogue;

describe.each(compositions)('$id', (composition) => {
  test('every mode’s line has the owners on its sides that the catalogue says', () => {
    for (const service of services)
      for (const { id, stack } of service.modes)
        expect(findings(stack, drawQuickly(stack, composition)), `${service.id}/${id}`).toEqual([]);
  });

  test('so has the line of any stack, however often owners alternate', () => {
    const owner = fc.constantFrom<OwnerId>('aws', 'customer');
    const name = fc.constantFrom(
      'Short',
      'A name of some words',
      'A long name of a part that wraps',
    );
    const ownersOfLayers = fc.record(
      Object.fromEntries(layers.map(({ id }) => [id, fc.array(owner, { maxLength: 9 })])) as Record<
        LayerId,
        fc.Arbitrary<OwnerId[]>
      >,
    );
    fc.assert(
      fc.property(
        ownersOfLayers,
        fc.array(name, { minLength: 7, maxLength: 7 }),
        (owners, names) => {
          let at = 0;
          const stack = stackOfOwners(owners, () => names[at++ % names.length] ?? '');
          fc.pre(stack.layers.length > 0);
          expect(findings(stack, drawQuickly(stack, composition))).toEqual([]);
        },
      ),
      { numRuns: runs },
    );
  });
});

test('the line is drawn so in the pictures that ship', async () => {
  for (const service of sampleOf(services, 12, ({ id }) => id))
    for (const mode of service.modes)
      for (const { tree, composition } of await stackPictures(service, mode))
        expect(findings(mode.stack, tree), `${service.id}/${mode.id}, ${composition}`).toEqual([]);
});
