/** Where everything in a stack's picture is. Mermaid divides the width; heights follow from the bands. */
import { type LayerId, type OwnerId, ownerOf, type StackPart } from '#catalog/index.ts';
import { cellGap } from '../mermaid/config.ts';
import type { Column } from '../mermaid/columns.ts';
import { rowHeights, type Band } from './bands.ts';
import { edge, type Composition } from './composition.ts';
import { cellId, headingAt, sidesOf } from './block-text.ts';

/** A rectangle in the picture's units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part as it is drawn. */
export interface PlacedCell extends Box {
  readonly part: StackPart;
  readonly lines: readonly string[];
}

/** A word beside or above the cells: its baseline’s start, middle or end is at `x`. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A picture of a stack before it is written. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly owners: readonly (Word & { readonly owner: OwnerId })[];
  readonly layers: readonly (Word & { readonly layer: LayerId })[];
  readonly cells: readonly PlacedCell[];
  /** The dividing line, top to bottom, as its corners. */
  readonly line: readonly (readonly [x: number, y: number])[];
}

/** Heights in the picture's units: of the row of owners, and of a layer's name that is above its cells. */
const headingHeight = 24;
const nameHeight = 21;
/** Between bands: the line runs level in the middle of it. */
const bandGap = 10;
/** How far the line goes on below the last band. */
const overhang = 6;

/** Places the cells, names and line of a stack, whose columns Mermaid has laid out. */
export function layOut(
  bands: readonly Band[],
  columns: ReadonlyMap<string, Column>,
  composition: Composition,
): Layout {
  const across = inWidth(columns, composition);
  const left = Math.min(
    ...bands.flatMap(({ customer, aws }) =>
      [...customer, ...aws].map((row) => across(cellId('part', row[0]?.part.id ?? '')).left),
    ),
  );
  const right = composition.width - edge;
  const border = (at: number) =>
    left - cellGap / 2 + (at * (right + cellGap - left)) / composition.columns;

  const owners = sidesOf(bands).map((owner) => {
    const { left: from, width } = across(cellId('owner', owner));
    const x = from + width / 2;
    return { owner, text: ownerOf(owner).name, x, y: 16, anchor: 'middle' } as const;
  });
  const layers: Layout['layers'][number][] = [];
  const cells: PlacedCell[] = [];
  const steps: { readonly at: number; readonly top: number; readonly bottom: number }[] = [];
  if (owners.length > 1) {
    steps.push({ at: headingAt(bands, composition), top: 0, bottom: headingHeight });
  }
  let y = headingHeight;
  for (const band of bands) {
    const top = y;
    const heights = rowHeights(band);
    const { left: from, width } = across(cellId('layer', band.layer));
    const isBeside = composition.nameUnits > 0;
    layers.push({
      layer: band.layer,
      text: band.name,
      ...(isBeside
        ? { x: from + width - 6, y: y + heights.band / 2 + 5, anchor: 'end' }
        : { x: left, y: y + 14, anchor: 'start' }),
    });
    if (!isBeside) y += nameHeight;
    for (const owner of ['customer', 'aws'] as const) {
      let rowTop = y;
      for (const [index, row] of band[owner].entries()) {
        const height = heights[owner][index] ?? 0;
        for (const { part, lines } of row) {
          const { left: x, width: own } = across(cellId('part', part.id));
          cells.push({ part, lines, x, y: rowTop, width: own, height });
        }
        rowTop += height + cellGap;
      }
    }
    y += heights.band + bandGap;
    steps.push({ at: band.at, top, bottom: y - bandGap });
  }
  const bottom = y - bandGap + overhang;
  return {
    width: composition.width,
    height: bottom,
    owners,
    layers,
    cells,
    line: lineThrough(steps, border, owners.length > 1 ? 0 : headingHeight - overhang, bottom),
  };
}

/** Mermaid makes cells as wide as the longest word asks; the picture has one width. */
function inWidth(columns: ReadonlyMap<string, Column>, { width }: Composition) {
  const all = [...columns.values()];
  const start = Math.min(...all.map(({ left }) => left));
  const end = Math.max(...all.map((each) => each.left + each.width));
  // Gaps keep their size: of each column with the gap after it, the picture has the same share.
  const scale = (width - 2 * edge + cellGap) / (end + cellGap - start);
  return (id: string): Column => {
    const found = columns.get(id);
    if (!found) throw new RangeError(`Mermaid drew no cell "${id}".`);
    return {
      left: edge + (found.left - start) * scale,
      width: (found.width + cellGap) * scale - cellGap,
    };
  };
}

/** The corners of the line: upright along each band, level between two whose borders differ. */
function lineThrough(
  steps: readonly { readonly at: number; readonly top: number; readonly bottom: number }[],
  border: (at: number) => number,
  top: number,
  bottom: number,
): Layout['line'] {
  const corners: (readonly [number, number])[] = [];
  let from = top;
  for (const [index, { at, bottom: end }] of steps.entries()) {
    const next = steps[index + 1];
    if (next?.at === at) continue;
    const to = next ? (end + next.top) / 2 : bottom;
    corners.push([border(at), from], [border(at), to]);
    from = to;
  }
  return corners;
}
