/** Draws the dividing line over a rendered grid, from the boxes of its cells. */
import type { NodeBox } from '../render/index.ts';
import type { Composition } from './composition.ts';
import type { Row } from './grid.ts';

interface Level {
  readonly top: number;
  readonly bottom: number;
  /** Where the line crosses this row. */
  readonly x: number;
}

type Boxes = ReadonlyMap<string, NodeBox>;
type Frame = { readonly left: number; readonly right: number; readonly columns: number };

/**
 * The line as SVG path data: level between two rows, upright between two cells of one row, and
 * never along the picture's outer edges.
 */
export function dividingLinePath(
  rows: readonly Row[],
  cells: readonly NodeBox[],
  { columns }: Composition,
): string {
  const boxes: Boxes = new Map(cells.map((box) => [box.id, box]));
  const left = Math.min(...cells.map((box) => box.x));
  const right = Math.max(...cells.map((box) => box.x + box.width));
  const named = rows.findIndex(isNameRow);
  const levels = rows
    .filter((row) => !isNameRow(row))
    .map((row) => levelOf(row, boxes, { left, right, columns }));
  const nameHeight = rows[named] && middle(extent(rows[named], boxes));
  const turns = levels.slice(1).map((level, index) => {
    const above = levels[index] ?? level;
    return index === named - 1 && nameHeight !== undefined
      ? nameHeight
      : middle({ top: above.bottom, bottom: level.top });
  });
  return levels
    .flatMap(({ top, bottom, x }, index) => {
      const end = turns[index] ?? bottom;
      const next = levels[index + 1]?.x ?? x;
      return [
        ...(x > left && x < right
          ? [`M${round(x)} ${round(turns[index - 1] ?? top)}V${round(end)}`]
          : []),
        ...(next !== x ? [`M${round(x)} ${round(end)}H${round(next)}`] : []),
      ];
    })
    .join('');
}

const isNameRow = (row: Row) => row.cells.some((cell) => cell.kind === 'line');
const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
const round = (value: number) => Math.round(value * 100) / 100;

function extent(row: Row, boxes: Boxes): { top: number; bottom: number } {
  const own = row.cells.flatMap((cell) => (cell.id ? (boxes.get(cell.id) ?? []) : []));
  return {
    top: Math.min(...own.map((box) => box.y)),
    bottom: Math.max(...own.map((box) => box.y + box.height)),
  };
}

function levelOf(row: Row, boxes: Boxes, { left, right, columns }: Frame): Level {
  if (row.yours === 0) return { ...extent(row, boxes), x: left };
  if (row.yours === columns) return { ...extent(row, boxes), x: right };
  const lastOfYours = boxes.get(row.cells.findLast((cell) => cell.owner === 'customer')?.id ?? '');
  const firstOfTheirs = boxes.get(row.cells.find((cell) => cell.owner === 'aws')?.id ?? '');
  if (!lastOfYours || !firstOfTheirs) throw new RangeError('A split row has a cell of each owner.');
  const x = (lastOfYours.x + lastOfYours.width + firstOfTheirs.x) / 2;
  return { ...extent(row, boxes), x };
}
