import type { StackPart } from '#catalog/index.ts';
import { widthOf } from '../font/fonts.ts';
import { cellGap } from '../mermaid/config.ts';

/** How a stack is laid out on a grid; each composition shows the same cells. */
export interface Composition {
  readonly id: 'wide' | 'narrow';
  /** Width of the picture, in its units, which are pixels at natural size. */
  readonly width: number;
  /** Columns that a band is divided into: most parts in one row. */
  readonly columns: number;
  /** Columns of Mermaid's grid for one of these, so that two or three cells can share several. */
  readonly units: number;
  /** Columns of Mermaid's grid for a layer's name beside its band; 0 where it is above. */
  readonly nameUnits: number;
}

/** Room at both sides of a picture for the line, which may run along the edge of the cells. */
export const edge = 5;

/** From 611 pixels on, where its type is 13 pixels high: the layer's name is beside its parts. */
export const wide: Composition = { id: 'wide', width: 656, columns: 4, units: 12, nameUnits: 11 };

/** For phones and narrow frames: the layer's name is above its parts. */
export const narrow: Composition = { id: 'narrow', width: 288, columns: 2, units: 1, nameUnits: 0 };

/** The two that are on a page together, one shown at a time. */
export const compositions = [wide, narrow] as const;

/** Space between a cell's border and its words, on each side. */
const padding = 6;

const known = new Map<string, readonly string[]>();

/** Width of so many columns of Mermaid's grid, in the picture's units. */
export function widthOfUnits(
  units: number,
  { width, columns, units: each, nameUnits }: Composition,
): number {
  const all = columns * each + nameUnits;
  return (units * (width - 2 * edge + cellGap)) / all - cellGap;
}

/** The lines of a part's name, and of the team that holds it, in a cell of so many columns. */
export function labelLines(
  { name, team }: Pick<StackPart, 'name' | 'team'>,
  units: number,
  composition: Composition,
): readonly string[] {
  const width = widthOfUnits(units, composition) - 2 * padding;
  return [name, ...(team === undefined ? [] : [`(${team})`])].flatMap((text) => {
    const key = `${width} ${text}`;
    const lines = known.get(key) ?? wrapLabel(text, width, (part) => widthOf(part, 400));
    // Many services have the same parts.
    known.set(key, lines);
    return lines;
  });
}

/** How far the longest word of a cell is beyond its room, in the picture's units: mostly 0. */
export function overflowOf(
  { lines, span }: { readonly lines: readonly string[]; readonly span: number },
  composition: Composition,
): number {
  const room = widthOfUnits(span, composition) - 2 * padding;
  return Math.max(0, ...lines.map((line) => widthOf(line, 400) - room));
}

/** The width of a text on one line, in the picture's units. */
type Measure = (text: string) => number;

/**
 * Breaks a label into as few lines as keep to the limit, and evens them out: "Isolate workloads /
 * from each other", not "Isolate workloads from / each other". A word longer than the limit stays
 * whole.
 *
 * @param limit Width of a line, in the units of `measure`.
 */
export function wrapLabel(text: string, limit: number, measure: Measure): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const fewest = fill(words, limit, measure);
  const widths = words.flatMap((_, start) =>
    words.slice(start).map((__, end) => measure(words.slice(start, start + end + 1).join(' '))),
  );
  const narrower = widths.filter((width) => width <= limit).sort((a, b) => a - b);
  const evenest = narrower
    .map((width) => fill(words, width, measure))
    .find((lines) => lines.length === fewest.length);
  return evenest ?? fewest;
}

function fill(words: readonly string[], limit: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : undefined;
    if (longer !== undefined && measure(longer) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length > 0 ? lines : [''];
}
