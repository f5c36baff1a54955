import { expect, test } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { referencesOf, type Stack } from '#catalog/index.ts';
import { catalogueService } from '#load/catalogue.ts';
import { ownershipTable } from './ownership-table.ts';

const ec2 = catalogueService('ec2');
const [{ stack }] = ec2.modes;

/** The cells of the first columns, without the duties and the sources. */
const cells = (of: Stack) =>
  ownershipTable(of, referencesOf(ec2)).children.map(({ children }) =>
    children.slice(0, -2).map((cell) => toString(cell)),
  );

const held: Stack = {
  ...stack,
  layers: stack.layers.map((layer) => ({
    ...layer,
    parts: layer.parts.map((part) =>
      part.id === 'os-patches' ? { ...part, team: 'Systems' } : part,
    ),
  })),
};

test('without teams there is no column for them', () => {
  expect(cells(stack)[0]).toEqual(['Layer', 'Part', 'Owner']);
});

test('with a team there is a column, empty where nobody is named', () => {
  const [head, ...rows] = cells(held);
  expect(head).toEqual(['Layer', 'Part', 'Owner', 'Team']);
  expect(rows.filter(([, , , team]) => team !== '')).toEqual([
    ['Operating system', 'Apply guest OS patches', 'You', 'Systems'],
  ]);
  expect(rows.every((row) => row.length === 4)).toBe(true);
});
