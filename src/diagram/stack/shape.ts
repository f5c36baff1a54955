/**
 * The shape of the line on a grid: a staircase across the picture, with the customer's side above it,
 * and islands, which are parts of one owner on the other's side.
 */
import type { OwnerId } from '../../catalog/index.ts';
import type { Row } from './grid.ts';

/** Neighbouring rows with parts of one owner, on the other owner's side of the staircase. */
export interface Island {
  readonly owner: OwnerId;
  /** Index of its first row. */
  readonly from: number;
  /** Index of its last row. */
  readonly to: number;
}

export interface Shape {
  /** For each row, how many columns from the left are on the customer's side of the staircase. */
  readonly staircase: readonly number[];
  /** Top to bottom. */
  readonly islands: readonly Island[];
  /** How often the staircase turns back, so that AWS's side is above it for a stretch. */
  readonly inversions: number;
  /** How many parts are in islands. */
  readonly misplaced: number;
  /** How often the other owner's parts cut into the side of an island. */
  readonly bays: number;
}

/** A row of parts, or of a realm's name, with its index among all rows. */
type Level = Row & { readonly index: number };

/** All is the customer's side before the level `from`, and AWS's from the level `to` on. */
interface Crossing {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the shape with the fewest parts in islands; of equals, the one with the fewest islands, then
 * one that has a staircase at all, then the lowest.
 *
 * @param rows The rows of a picture, without the name of the line.
 */
export function shapeOf(rows: readonly Row[], columns: number): Shape {
  const levels = rows
    .map((row, index): Level => ({ ...row, index }))
    .filter(({ cells }) => cells.some(({ owner }) => owner !== undefined));
  const [best] = crossingsOf(levels, columns)
    .map((crossing) => {
      const islands = islandsOf(levels, crossing);
      const misplaced = misplacedIn(levels, crossing);
      const rank = [misplaced, islands.length, Number(isBare(crossing, levels)), -crossing.from];
      return { crossing, islands, misplaced, rank };
    })
    .toSorted((a, b) => compareRanks(a.rank, b.rank));
  if (!best) throw new RangeError('After the last row that is all yours, the line can cross.');
  const { crossing, islands, misplaced } = best;
  const steps = levels.map(({ yours }, at) => {
    const side = sideOf(at, crossing);
    return side === undefined ? yours : side === 'customer' ? columns : 0;
  });
  return {
    staircase: withNames(rows, levels, steps, columns),
    islands,
    misplaced,
    bays: islands.reduce((sum, island) => sum + baysOf(island, levels), 0),
    inversions: steps.slice(1).filter((step, at) => step > (steps[at] ?? columns)).length,
  };
}

/** Compares two lists of numbers by the first in which they differ. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Every place where the line could cross the picture. */
function crossingsOf(levels: readonly Level[], columns: number): Crossing[] {
  return Array.from({ length: levels.length + 1 }, (_, from) => {
    const end = levels.findIndex(
      ({ yours }, at) => at >= from && (yours === 0 || yours === columns),
    );
    return { from, to: end < 0 ? levels.length : end };
  }).filter(
    ({ from, to }) =>
      (from === 0 || levels[from - 1]?.yours === columns) &&
      (to === levels.length || levels[to]?.yours === 0),
  );
}

/** True where all is one side: no staircase is drawn. */
const isBare = ({ from, to }: Crossing, { length }: readonly Level[]) =>
  from === length || to === 0;

/** Whose side a whole level is on; undefined where the staircase passes through it. */
function sideOf(at: number, { from, to }: Crossing): OwnerId | undefined {
  if (at < from) return 'customer';
  return at < to ? undefined : 'aws';
}

const foreign = (levels: readonly Level[], at: number, crossing: Crossing) => {
  const side = sideOf(at, crossing);
  return side === undefined
    ? []
    : (levels[at]?.cells ?? []).filter(({ owner }) => owner !== undefined && owner !== side);
};

/** How many parts are in islands. The name of a realm must not be in one. */
const misplacedIn = (levels: readonly Level[], crossing: Crossing): number =>
  levels
    .flatMap((_, at) => foreign(levels, at, crossing))
    .reduce((sum, { kind }) => sum + (kind === 'realm' ? Infinity : 1), 0);

function islandsOf(levels: readonly Level[], crossing: Crossing): Island[] {
  const islands: Island[] = [];
  levels.forEach((level, at) => {
    const owner = foreign(levels, at, crossing)[0]?.owner;
    if (owner === undefined) return;
    const [last, above] = [islands.at(-1), levels[at - 1]];
    const joins = last?.owner === owner && last.to === above?.index && isOneShape(above, level);
    if (joins) islands[islands.length - 1] = { ...last, to: level.index };
    else islands.push({ owner, from: level.index, to: level.index });
  });
  return islands;
}

/** A layer's name between two rows would stick out of an island that is as wide in only one of them. */
const isOneShape = (above: Level, below: Level): boolean =>
  below.index === above.index + 1 || below.yours === above.yours;

/** How often an island becomes narrower and then wider again. */
function baysOf({ owner, from, to }: Island, levels: readonly Level[]): number {
  const widths = levels
    .filter(({ index }) => index >= from && index <= to)
    .map(({ yours }) => (owner === 'aws' ? -yours : yours));
  const turns = widths.flatMap((width, at) => Math.sign(width - (widths[at - 1] ?? width)) || []);
  return turns.filter((turn, at) => turn > 0 && (turns[at - 1] ?? 0) < 0).length;
}

/** A layer's name is beside the staircase, or under it where the layer is all AWS's. */
function withNames(
  rows: readonly Row[],
  levels: readonly Level[],
  steps: readonly number[],
  columns: number,
): number[] {
  return rows.map((_, index) => {
    const at = levels.findIndex((level) => level.index >= index);
    const [above = columns, step = 0] = [steps[at - 1], steps[at]];
    if (levels[at]?.index === index || step === 0) return step;
    return above === columns ? columns : Math.min(above, step);
  });
}
