import { describe, expect, test } from 'vitest';
import type { OwnerId } from '../../catalog/index.ts';
import type { Cell, Row } from './grid.ts';
import { compareRanks, shapeOf } from './shape.ts';

/** A row as a text: `YYa` has two parts of yours and one of AWS's, a column each; `N` is a layer's name. */
const rowsOf = (texts: readonly string[]): Row[] =>
  texts.map((text) => {
    const owners: Readonly<Record<string, OwnerId>> = { Y: 'customer', a: 'aws' };
    const cells = [...text].map((sign): Cell => {
      const owner = owners[sign];
      return { label: [], span: 1, kind: owner ? 'part' : 'layer', ...(owner && { owner }) };
    });
    return { cells, yours: text.split('Y').length - 1 };
  });

const shape = (...texts: string[]) => shapeOf(rowsOf(texts), 2);

describe('the staircase', () => {
  test('passes through rows that have both owners', () => {
    expect(shape('YY', 'Ya', 'aa')).toMatchObject({ staircase: [2, 1, 0], islands: [] });
  });

  test('leaves as few parts as possible on the wrong side', () => {
    expect(shape('YY', 'aa', 'YY', 'YY', 'aa')).toMatchObject({
      staircase: [2, 2, 2, 2, 0],
      islands: [{ owner: 'aws', from: 1, to: 1 }],
      misplaced: 2,
    });
    expect(shape('YY', 'aa', 'aa', 'YY', 'aa').islands).toEqual([
      { owner: 'customer', from: 3, to: 3 },
    ]);
  });

  test('is not drawn where AWS has no more than islands', () => {
    const { staircase, islands } = shape('YY', 'aa', 'YY', 'YY');
    expect(staircase).toEqual([2, 2, 2, 2]);
    expect(islands).toEqual([{ owner: 'aws', from: 1, to: 1 }]);
  });

  test('says how often it would turn back', () => {
    expect(shapeOf(rowsOf(['YYY', 'Yaa', 'YYa', 'aaa']), 3).inversions).toBe(1);
    expect(shapeOf(rowsOf(['YYY', 'YYa', 'Yaa', 'aaa']), 3).inversions).toBe(0);
  });

  test('has a name on the side of what is around it', () => {
    expect(shape('YY', 'N', 'aa', 'N', 'aa').staircase).toEqual([2, 0, 0, 0, 0]);
    expect(shape('YY', 'N', 'Ya', 'N', 'aa').staircase).toEqual([2, 2, 1, 0, 0]);
    expect(shape('YY', 'Ya', 'N', 'Ya', 'aa').staircase).toEqual([2, 1, 1, 1, 0]);
  });
});

describe('an island', () => {
  test('joins rows one below the other', () => {
    expect(shape('Ya', 'aa', 'YY', 'YY', 'aa').islands).toEqual([{ owner: 'aws', from: 0, to: 1 }]);
  });

  test('ends at a layer’s name unless it is as wide below', () => {
    expect(shape('Ya', 'N', 'Ya', 'YY', 'aa').islands).toHaveLength(1);
    expect(shape('aa', 'N', 'Ya', 'YY', 'YY', 'aa').islands).toHaveLength(2);
  });

  test('has bays where the other owner cuts into it', () => {
    expect(shape('YY', 'aa', 'Ya', 'aa', 'YY', 'YY', 'YY').bays).toBe(1);
    expect(shape('YY', 'Ya', 'aa', 'Ya', 'YY', 'YY', 'YY').bays).toBe(0);
  });
});

test('the name of a realm is in no island', () => {
  const rows = rowsOf(['YY', 'aa', 'aa', 'YY', 'YY', 'YY', 'aa']);
  const named = rows.map((row, index) =>
    index === 0
      ? { ...row, cells: row.cells.map((cell) => ({ ...cell, kind: 'realm' as const })) }
      : row,
  );
  expect(shapeOf(named, 2).staircase[0]).toBe(2);
});

test('a picture without parts has no line', () => {
  expect(shapeOf([], 2)).toMatchObject({ staircase: [], islands: [] });
});

test('ranks are compared by the first number that differs', () => {
  expect(
    [
      [1, 2],
      [0, 9],
      [1, 1],
    ].toSorted(compareRanks),
  ).toEqual([
    [0, 9],
    [1, 1],
    [1, 2],
  ]);
  expect(compareRanks([1], [1])).toBe(0);
});
