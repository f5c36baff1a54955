import { expect, test } from 'vitest';
import type { OwnerId } from '../../catalog/index.ts';
import { narrow } from './composition.ts';
import type { Row } from './grid.ts';
import { simplest } from './simplest.ts';

const part = (owner: OwnerId, span: number) =>
  ({ id: owner, label: [], span, kind: 'part', owner }) as const;
const yours: Row = { cells: [part('customer', 2)], yours: 2 };
const both: Row = { cells: [part('customer', 1), part('aws', 1)], yours: 1 };
const theirs: Row = { cells: [part('aws', 2)], yours: 0 };

const chosen = (...layers: Row[][][]) =>
  simplest(layers, (rows) => rows, narrow)
    .map((row) => row.yours)
    .join(' ');

test('takes the first choice of each layer where the line is as simple with it', () => {
  expect(chosen([[yours, theirs], [both]], [[theirs]])).toBe('2 0 0');
});

test('takes another where that spares an island', () => {
  expect(
    chosen(
      [
        [yours, theirs],
        [yours, both],
      ],
      [[both], [yours, theirs]],
      [[theirs]],
    ),
  ).toBe('2 1 1 0');
});

test('never takes more than it can compare, and ends', () => {
  const layer = [[both], [yours, theirs], [yours, yours, theirs]];
  expect(chosen(...Array.from({ length: 40 }, () => layer)).length).toBeGreaterThan(0);
});
