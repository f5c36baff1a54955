import { expect, test } from 'vitest';
import { arrangements } from './arrangements.ts';

const always = () => true;
const texts = (rows: string[][][]) => rows.map((each) => each.map((row) => row.join('')).join(' '));

test('parts of both owners share no row, one row or each', () => {
  expect(texts(arrangements(['A', 'B', 'C'], ['x'], 2, always))).toEqual([
    'AB Cx',
    'AB Cx',
    'AB C x',
  ]);
  expect(texts(arrangements(['A', 'B'], ['x', 'y'], 3, always))).toMatchInlineSnapshot(`
    [
      "Ax By",
      "ABx y",
      "A Bx y",
      "A Bxy",
      "AB xy",
    ]
  `);
});

test('a layer of one owner is laid out in one way', () => {
  expect(texts(arrangements(['A', 'B'], [], 4, always))).toEqual(['AB']);
  expect(texts(arrangements([], ['x'], 4, always))).toEqual(['x']);
});

test('parts that do not fit share no row', () => {
  const alone = (row: readonly string[]) => row.length === 1;
  expect(new Set(texts(arrangements(['A'], ['x', 'y'], 4, alone)))).toEqual(new Set(['A x y']));
});
