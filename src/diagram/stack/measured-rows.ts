/** Where the rows of a grid are in a rendered picture. */
import type { NodeBox } from '../render/index.ts';
import type { Row } from './grid.ts';

/** One row of a picture, in the picture's units. */
export interface MeasuredRow {
  readonly top: number;
  readonly bottom: number;
  /** Between the customer's last part and AWS's first; the right or left edge where all have one owner. */
  readonly x: number;
}

export interface MeasuredRows {
  readonly rows: readonly MeasuredRow[];
  /** Of all cells. */
  readonly left: number;
  readonly right: number;
  /** Where the parts begin, after the names of layers that are beside them. */
  readonly partsLeft: number;
}

export const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
export const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Measures rows.
 *
 * @param cells The boxes of all nodes of the picture.
 * @throws {RangeError} for a row none of whose cells is in the picture.
 */
export function measureRows(rows: readonly Row[], cells: readonly NodeBox[]): MeasuredRows {
  const boxes = new Map(cells.map((box) => [box.id, box]));
  const left = Math.min(...cells.map((box) => box.x));
  const right = Math.max(...cells.map((box) => box.x + box.width));
  const parts = rows.flatMap((row) => row.cells.filter(({ kind }) => kind === 'part'));
  const partsLeft = Math.min(...parts.flatMap(({ id = '' }) => boxes.get(id)?.x ?? []));
  const boxOf = (row: Row, owner: 'customer' | 'aws') => {
    const own = row.cells.filter((cell) => cell.owner === owner);
    return boxes.get((owner === 'customer' ? own.at(-1) : own[0])?.id ?? '');
  };
  const measured: MeasuredRow[] = [];
  for (const row of rows) {
    const own = row.cells.flatMap(({ id }) => (id === undefined ? [] : (boxes.get(id) ?? [])));
    if (own.length === 0) throw new RangeError('A row of the grid is not in the picture.');
    const [yours, theirs] = [boxOf(row, 'customer'), boxOf(row, 'aws')];
    measured.push({
      top: Math.min(...own.map((box) => box.y)),
      bottom: Math.max(...own.map((box) => box.y + box.height)),
      // A layer's name, which has no owner, stands where the row above it ends.
      x:
        yours && theirs
          ? (yours.x + yours.width + theirs.x) / 2
          : yours
            ? right
            : theirs
              ? left
              : (measured.at(-1)?.x ?? right),
    });
  }
  return { rows: measured, left, right, partsLeft };
}
