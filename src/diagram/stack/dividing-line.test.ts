import { expect, test } from 'vitest';
import type { Stack } from '../../catalog/index.ts';
import { gridBoxes } from '../testing/grid-boxes.ts';
import { stackOfOwners } from '../testing/made-up-stack.ts';
import { narrow, wide } from './composition.ts';
import { dividingLine } from './dividing-line.ts';
import { gridOf } from './grid.ts';

const lineOf = (stack: Stack, composition = wide) => {
  const rows = gridOf(stack, composition);
  return dividingLine(rows, gridBoxes(rows), composition);
};

test('is level and full width between two whole layers', () => {
  const clean = stackOfOwners({ physical: ['aws'], platform: ['aws'], data: ['customer'] });
  expect(lineOf(clean)).toEqual({ path: 'M894 122H0', islands: [], sides: [] });
});

test('is one staircase through a split layer', () => {
  const split = stackOfOwners({ physical: ['aws'], data: ['aws', 'customer'] });
  expect(lineOf(split).path).toBe('M894 47H537M537 47V122M537 122H0');
});

test('is not drawn where one side owns all', () => {
  const whole = stackOfOwners({ physical: ['aws'], data: ['aws'] });
  expect(gridOf(whole, wide)).toHaveLength(3);
  expect(lineOf(whole)).toEqual({ path: '', islands: [], sides: [] });
});

test('closes an island all round, and names the sides of the staircase below it', () => {
  const island = stackOfOwners({
    physical: ['aws'],
    access: ['customer'],
    data: ['customer', 'aws'],
  });
  expect(lineOf(island)).toMatchInlineSnapshot(`
    {
      "islands": [
        {
          "owner": "aws",
          "path": "M897 47V97H537V47H897Z",
          "width": 360,
          "x": 537,
          "y": 47,
        },
      ],
      "path": "M894 172H0",
      "sides": [
        {
          "owner": "customer",
          "x": 4,
          "y": 160,
        },
        {
          "owner": "aws",
          "x": 4,
          "y": 191,
        },
      ],
    }
  `);
});

test('goes straight past the name of a layer on narrow screens', () => {
  const both = stackOfOwners({
    physical: ['aws'],
    platform: ['customer', 'aws'],
    application: ['customer', 'aws'],
    data: ['customer'],
  });
  expect(lineOf(both, narrow).path).toBe('M114 197H57M57 197V247M57 247V297M57 297V372M57 372H0');
});
