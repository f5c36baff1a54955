/** A stack at a glance: a bar a layer, as much of it yours as its parts are, and the line between. */
import { layers, type Stack } from '../../catalog/index.ts';
import { islandOutline } from '../stack/islands.ts';
import { round } from '../stack/measured-rows.ts';
import { shapeOf } from '../stack/shape.ts';
import { staircasePath } from '../stack/staircase.ts';

/** How large a glyph is drawn, in its own units. */
export interface GlyphSize {
  /** Of a bar. */
  readonly width: number;
  readonly height: number;
  /** Between bars: the line runs through its middle. */
  readonly gap: number;
  /** The least that is drawn of an owner who has any part of a layer. */
  readonly least: number;
}

/** A glyph as SVG path data. Bars are in the order of all layers; one that a stack lacks stays empty. */
export interface Glyph {
  readonly yours: string;
  readonly aws: string;
  readonly line: string;
  /** Of all of it, with half a gap on each side: the origin of the bars is half a gap inside. */
  readonly width: number;
  readonly height: number;
}

/** Draws a stack's glyph. */
export function glyphOf(stack: Stack, { width, height, gap, least }: GlyphSize): Glyph {
  const half = gap / 2;
  const bars = layers.toReversed().flatMap(({ id }, index) => {
    const parts = stack.layers.find((layer) => layer.id === id)?.parts ?? [];
    if (parts.length === 0) return [];
    const yours = parts.filter(({ owner }) => owner === 'customer').length;
    const isSplit = yours > 0 && yours < parts.length;
    const share = Math.round((width * yours) / parts.length);
    const x = isSplit ? Math.min(Math.max(share, least), width - least) : share;
    const top = index * (height + gap);
    const cells = parts.map(({ owner }) => ({ label: [], span: 1, kind: 'part', owner }) as const);
    return [{ top, bottom: top + height, x, isSplit, row: { cells, yours: x } }];
  });
  const { staircase, islands } = shapeOf(
    bars.map(({ row }) => row),
    width,
  );
  const edges = { left: 0, right: width };
  const levels = bars.map((bar, index) => ({ ...bar, x: staircase[index] ?? 0 }));
  const turns = levels.slice(0, -1).map(({ bottom }) => bottom + half);
  const box = (from: number, to: number, top: number) =>
    to > from ? `M${round(from)} ${top}H${round(to)}V${top + height}H${round(from)}Z` : '';
  return {
    yours: bars.map(({ x, top, isSplit }) => box(0, isSplit ? x - half : x, top)).join(''),
    aws: bars.map(({ x, top, isSplit }) => box(isSplit ? x + half : x, width, top)).join(''),
    line:
      staircasePath(levels, turns, edges) +
      islands
        .map((island) => islandOutline(island, { rows: bars, ...edges, partsLeft: 0 }, half).path)
        .join(''),
    width: width + gap,
    height: layers.length * (height + gap),
  };
}
