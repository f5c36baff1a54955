import { expect, test } from 'vitest';
import { dealRows, packRows } from './pack.ts';

const always = () => true;

test('items share as few rows as possible, evenly', () => {
  expect(packRows([1, 2, 3, 4, 5], 4, always)).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(packRows([1, 2, 3, 4], 4, always)).toEqual([[1, 2, 3, 4]]);
  expect(packRows([], 4, always)).toEqual([]);
});

test('an item that does not fit beside others takes a row of its own', () => {
  const small = (row: readonly number[]) => row.every((item) => item < 10);
  expect(packRows([1, 20, 3, 4], 2, small)).toEqual([[1], [20], [3, 4]]);
});

test('two groups are dealt so that the border between them is straight', () => {
  expect(dealRows(['a', 'b'], ['x', 'y'], 2)).toEqual([
    ['a', 'x'],
    ['b', 'y'],
  ]);
  expect(dealRows(['a', 'b', 'c'], ['x'], 2)).toBeUndefined();
  expect(dealRows(['a'], [], 1)).toBeUndefined();
});
