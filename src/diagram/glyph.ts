import { layers, type Stack } from '#catalog/index.ts';
import { countOf, drawBars, type Glyph, type GlyphSize } from './bars.ts';

/** A stack at a glance: a bar a layer, as much of it yours as its parts are, and the line between. */

export type { Glyph } from './bars.ts';

/** Draws a stack's glyph, its bars in the order of all layers. */
export const glyphOf = (stack: Stack, size: GlyphSize): Glyph =>
  drawBars(
    layers
      .toReversed()
      .map(({ id }) => countOf(stack.layers.find((layer) => layer.id === id)?.parts ?? [])),
    size,
  );
