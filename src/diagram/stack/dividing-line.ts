/** Draws the dividing line over a rendered grid, from the boxes of its cells. */
import type { OwnerId } from '../../catalog/index.ts';
import type { NodeBox } from '../render/index.ts';
import type { Composition } from './composition.ts';
import { nodeId, type Row } from './grid.ts';
import { shapeOf } from './shape.ts';
import { staircasePath } from './staircase.ts';
import { islandOutline, type IslandOutline } from './islands.ts';
import { measureRows, middle } from './measured-rows.ts';

/** The line of one picture. */
export interface DividingLine {
  /** The staircase as SVG path data; empty where one side owns all but islands. */
  readonly path: string;
  readonly islands: readonly IslandOutline[];
  /** Whose side is above and below the staircase, at its name; none where there are no islands. */
  readonly sides: readonly SideName[];
}

/** An owner's name, by the left end of its baseline. */
interface SideName {
  readonly owner: OwnerId;
  readonly x: number;
  readonly y: number;
}

/**
 * The line: a staircase that is level between two rows, upright between two cells of one row, and
 * never along the picture's outer edges; and islands, closed all round.
 */
export function dividingLine(
  rows: readonly Row[],
  cells: readonly NodeBox[],
  { columns }: Composition,
): DividingLine {
  const unnamed = rows.filter((row) => !isLineRow(row));
  const { staircase, islands } = shapeOf(unnamed, columns);
  const measured = measureRows(unnamed, cells);
  const { left, right } = measured;
  const named = rows.findIndex(isLineRow);
  const lineLeft = cells.find(({ id }) => id === nodeId('line', 'line'))?.x ?? left;
  const nameRow = rows[named] && measureRows([rows[named]], cells).rows[0];
  const levels = measured.rows.map((row, index) => {
    const step = staircase[index] ?? 0;
    return { ...row, x: step === 0 ? left : step === columns ? right : row.x };
  });
  const turns = levels.slice(1).map((level, index) => {
    const above = levels[index] ?? level;
    return index === named - 1 && nameRow
      ? middle(nameRow)
      : middle({ top: above.bottom, bottom: level.top });
  });
  return {
    path: staircasePath(levels, turns, measured),
    islands: islands.map((island) => islandOutline(island, measured)),
    sides: islands.length > 0 && nameRow ? sidesOf(middle(nameRow), lineLeft) : [],
  };
}

/** Above and below a level stretch, in the room that the line's name leaves in its row. */
const sidesOf = (y: number, x: number): SideName[] => [
  { owner: 'customer', x: x + 4, y: y - 12 },
  { owner: 'aws', x: x + 4, y: y + 19 },
];

const isLineRow = (row: Row) => row.cells.some((cell) => cell.kind === 'line');
