/**
 * A stack as bands, one a layer, data on top: yours on the left, AWS's on the right, and the line between
 * them. Because the sides never change places, the line is one path through any stack.
 */
import type { LayerId, Stack, StackLayer, StackPart } from '#catalog/index.ts';
import { lineHeight } from '../font/measured-font.ts';
import { cellGap } from '../mermaid/config.ts';
import { labelLines, overflowOf, type Composition } from './composition.ts';

/** A part in a band. */
export interface Cell {
  readonly part: StackPart;
  /** Width, in columns of Mermaid's grid. */
  readonly span: number;
  readonly lines: readonly string[];
}

/** Cells side by side, which fill the width of their side. */
export type Row = readonly Cell[];

/** A layer: its name, and what each side has of it, in rows from top to bottom. */
export interface Band {
  readonly layer: LayerId;
  readonly name: string;
  /** How many of the composition's columns are on your side of the line. */
  readonly at: number;
  readonly customer: readonly Row[];
  readonly aws: readonly Row[];
}

/** The bands of a stack, top to bottom. */
export const bandsOf = (stack: Stack, composition: Composition): readonly Band[] =>
  stack.layers.toReversed().map((layer) => bandOf(layer, composition));

/** Height of a row of cells with room for so many lines of text, in the picture's units. */
const rowHeight = (row: Row) => 14 + lineHeight * Math.max(...row.map(({ lines }) => lines.length));

const sum = (heights: readonly number[]) =>
  heights.reduce((all, height) => all + height + cellGap, -cellGap);

/**
 * The heights of a band's rows, in the picture's units. Where both sides have as many rows, these are level;
 * else the rows of the lower side share what it lacks, so that both fill the band.
 */
export function rowHeights({ customer, aws }: Pick<Band, 'customer' | 'aws'>) {
  const [left, right] = [customer.map(rowHeight), aws.map(rowHeight)];
  if (left.length === right.length) {
    const level = left.map((height, index) => Math.max(height, right[index] ?? 0));
    return { customer: level, aws: level, band: sum(level) };
  }
  const band = Math.max(sum(left), sum(right));
  const fill = (heights: readonly number[]) =>
    heights.map((height) => height + (band - sum(heights)) / heights.length);
  return { customer: fill(left), aws: fill(right), band };
}

/**
 * Of all places for the line and numbers of rows, those in which every word fits, then those with the lowest
 * band, then the fairest share.
 */
function bandOf({ id, name, parts }: StackLayer, composition: Composition): Band {
  const { columns } = composition;
  const yours = parts.filter(({ owner }) => owner === 'customer');
  const theirs = parts.filter(({ owner }) => owner === 'aws');
  const pairs = pairsOf(yours, theirs);
  const share = (columns * yours.length) / parts.length;
  const bands: { band: Band; rank: readonly number[] }[] = [];
  for (let at = 0; at <= columns; at += 1) {
    if (at > 0 !== yours.length > 0 || at < columns !== theirs.length > 0) continue;
    for (const own of rowCounts(yours.length, at)) {
      for (const other of rowCounts(theirs.length, columns - at)) {
        const meeting = pairs.slice(0, Math.min(own, other));
        const switches = meeting.map(([part]) => part);
        const behind = meeting.map(([, part]) => part);
        const rowOf = (row: readonly StackPart[], side: number): Row => {
          const span = (side * composition.units) / row.length;
          return row.map((part) => ({ part, span, lines: labelLines(part, span, composition) }));
        };
        const customer = deal(yours, own, switches).map(({ atLine, rest }) =>
          rowOf([...rest, ...atLine], at),
        );
        const aws = deal(theirs, other, behind).map(({ atLine, rest }) =>
          rowOf([...atLine, ...rest], columns - at),
        );
        const band = { layer: id, name, at, customer, aws };
        const cells = [...customer, ...aws].flat();
        const overflow = cells.reduce((all, cell) => all + overflowOf(cell, composition), 0);
        bands.push({ band, rank: [overflow, rowHeights(band).band, Math.abs(at - share)] });
      }
    }
  }
  const [best] = bands.sort((a, b) => compareRanks(a.rank, b.rank));
  if (!best) throw new RangeError(`The layer "${id}" has no parts.`);
  return best.band;
}

const compareRanks = (one: readonly number[], other: readonly number[]) =>
  one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ??
  0;

/** In how many rows so many parts may stand on a side: as few as there can be, one more, or one each. */
function rowCounts(parts: number, columns: number): readonly number[] {
  if (parts === 0) return [0];
  const fewest = Math.ceil(parts / columns);
  return [...new Set([fewest, Math.min(fewest + 1, parts), parts])];
}

/** Your switches with what AWS does behind each, where both are in the layer. */
function pairsOf(yours: readonly StackPart[], theirs: readonly StackPart[]) {
  const seen = new Set<string>();
  return yours.flatMap((part) => {
    const behind = theirs.find(({ id }) => id === part.switchOf && !seen.has(id));
    if (!behind) return [];
    seen.add(behind.id);
    return [[part, behind] as const];
  });
}

/**
 * Deals parts into rows of about the same length.
 *
 * @param first The parts that stand at the line, one a row, from the first row on.
 */
function deal(parts: readonly StackPart[], rows: number, first: readonly StackPart[]) {
  const others = parts.filter((part) => !first.includes(part));
  const bound = (index: number) => Math.round((index * parts.length) / rows);
  let taken = 0;
  return Array.from({ length: rows }, (_, row) => {
    const atLine = first.slice(row, row + 1);
    const rest = others.slice(taken, taken + bound(row + 1) - bound(row) - atLine.length);
    taken += rest.length;
    return { atLine, rest };
  });
}
