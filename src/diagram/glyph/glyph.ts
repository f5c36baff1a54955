/**
 * A stack at a glance: a bar a layer, as much of it yours as its parts are, and the line between. Also runs
 * in the browser, so it imports little.
 */
import { layers, type LayerId } from '../../catalog/layers.ts';
import type { OwnerId } from '../../catalog/owners.ts';

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

/** What a glyph shows of a stack. */
export interface GlyphStack {
  readonly layers: readonly {
    readonly id: LayerId;
    readonly parts: readonly { readonly owner: OwnerId }[];
  }[];
}

/** A glyph as SVG path data, its bars in the order of all layers. */
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

/**
 * Draws a stack's glyph. A layer that the stack lacks keeps its place, so that in a list of glyphs one
 * layer stands at one height; the line passes the empty place in a straight upright.
 */
export function glyphOf(stack: GlyphStack, { width, height, gap, least }: GlyphSize): Glyph {
  const half = gap / 2;
  const bars = layers.toReversed().flatMap(({ id }, index) => {
    const parts = stack.layers.find((layer) => layer.id === id)?.parts ?? [];
    if (parts.length === 0) return [];
    const yours = parts.filter(({ owner }) => owner === 'customer').length;
    return [{ top: index * (height + gap), x: borderAt(yours, parts.length) }];
  });

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
