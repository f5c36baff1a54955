import type { OwnerId } from '#catalog/owners.ts';

/** The bars of a stack at a glance, and the line between. Also runs in the browser, so it imports little. */

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

/** What a bar shows of a layer: how many parts it has, and how many of them are yours. */
export interface LayerCount {
  readonly yours: number;
  readonly parts: number;
}

/** A glyph as SVG path data. */
export interface Glyph {
  readonly yours: string;
  readonly aws: string;
  /** One path from the top of the first bar to the bottom of the last. */
  readonly line: string;
  /** The box around it all: a gap wider than the bars on the left and the right. */
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
}

/** Counts the parts of a layer. */
export const countOf = (parts: readonly { readonly owner: OwnerId }[]): LayerCount => ({
  yours: parts.filter(({ owner }) => owner === 'customer').length,
  parts: parts.length,
});

/**
 * Draws the bars of layers, top to bottom. A layer without parts keeps its place, so that in a list of
 * glyphs one layer stands at one height; the line passes the empty place in a straight upright.
 */
export function drawBars(
  layers: readonly LayerCount[],
  { width, height, gap, least }: GlyphSize,
): Glyph {
  const half = gap / 2;
  const bars = layers.flatMap(({ yours, parts }, index) =>
    parts > 0 ? [{ top: index * (height + gap), x: borderAt(yours, parts) }] : [],
  );

  /** Where the line passes a bar: outside it where one side has all of it. */
  function borderAt(yours: number, parts: number): number {
    if (yours === 0) return -half;
    if (yours === parts) return width + half;
    return Math.min(Math.max(Math.round((width * yours) / parts), least), width - least);
  }

  const box = (from: number, to: number, top: number) =>
    to > from ? `M${from} ${top}H${to}V${top + height}H${from}Z` : '';
  const line = bars.map(({ x, top }, index) => {
    const before = bars[index - 1];
    if (!before) return `M${x} ${top}`;
    return x === before.x ? '' : `V${top - half}H${x}`;
  });
  const end = bars.at(-1);
  const outer = { width: width + 2 * gap, height: layers.length * (height + gap) };
  return {
    yours: bars.map(({ x, top }) => box(0, Math.min(x - half, width), top)).join(''),
    aws: bars.map(({ x, top }) => box(Math.max(x + half, 0), width, top)).join(''),
    line: end ? `${line.join('')}V${end.top + height}` : '',
    viewBox: `${-gap} ${-half} ${outer.width} ${outer.height}`,
    ...outer,
  };
}
