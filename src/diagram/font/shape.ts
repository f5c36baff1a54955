import type { Font } from 'fontkit';

/** A run of text that one font sets on one line. All numbers are in em. */
export interface Shaped {
  /** Sum of the glyphs' advances, kerning and ligatures included. */
  readonly advance: number;
  /** Where the first glyph's ink begins, from the origin. */
  readonly firstMin: number;
  /** Where the last glyph's origin is, from the first one's. */
  readonly lastOrigin: number;
  /** Where the last glyph's ink ends, from its own origin. */
  readonly lastMax: number;
}

/** Shapes a run, every character of which the font has, as the font's own tables say. */
export function shapeRun(font: Font, run: string): Shaped {
  const { glyphs, positions } = font.layout(run);
  const advances = positions.map(({ xAdvance }) => xAdvance);
  const total = advances.reduce((sum, advance) => sum + advance, 0);
  const unit = font.unitsPerEm;
  return {
    advance: total / unit,
    firstMin: finite(glyphs[0]?.bbox.minX) / unit,
    lastOrigin: (total - (advances.at(-1) ?? 0)) / unit,
    lastMax: finite(glyphs.at(-1)?.bbox.maxX) / unit,
  };
}

/** The glyphs of a run, as `shapeRun` lays it out, and how far each moves the next, in the font's units. */
export function layoutGlyphs(font: Font, run: string): { glyph: number; advance: number }[] {
  const { glyphs, positions } = font.layout(run);
  return glyphs.map(({ id }, index) => ({ glyph: id, advance: positions[index]?.xAdvance ?? 0 }));
}

/** The number, or zero for one that a glyph without ink has. */
export const finite = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : 0;
