import type { StackPart } from '#catalog/index.ts';
import { widthOf } from '../font/width-of.ts';
import { cellGap } from '../mermaid/config.ts';
import { edge, type Composition } from './composition.ts';
import { wrapLabel } from './wrap.ts';

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
