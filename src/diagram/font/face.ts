import { create } from 'fontkit';
import type { Font } from 'fontkit';
import { GlyphPaths } from './glyph-paths.ts';
import { PairKerning } from './pair-kerning.ts';
import { layoutGlyphs, shapeRun, type Shaped } from './shape.ts';

/** What Chromium would say of a run of text set in one face at one size, in pixels. */
export interface Measured {
  /** Sum of the glyphs' advances, kerning and ligatures included. */
  readonly advance: number;
  /** How far the first glyph's ink reaches left of the origin, as zero or a negative number. */
  readonly inkLeft: number;
  /** How far the last glyph's ink reaches, counted from the origin. */
  readonly inkRight: number;
}

const invisible = /^[\p{M}\p{Cf}\p{Cc}]$/u;
const wide =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]$/u;

/** Advance, in em, of a character that the font lacks: another font will draw it. */
function fallbackAdvance(character: string): number {
  if (invisible.test(character)) return 0;
  return wide.test(character) ? 1 : 0.6;
}

/** One font file, measured the way Chromium measures it. */
export class Face {
  readonly #font: Font;
  readonly #kerning: PairKerning;
  /** Ascent, descent and height of the small letters, in em: the font looks them up each time. */
  readonly #heights: { readonly ascent: number; readonly descent: number; readonly x: number };
  readonly #shaped = new Map<string, Shaped>();
  readonly #outlines = new Map<string, string>();
  readonly #glyphs: GlyphPaths;

  /** @throws {Error} when the bytes hold no single font. */
  constructor(bytes: Uint8Array) {
    const font = create(Buffer.from(bytes));
    if (!('unitsPerEm' in font)) throw new Error('A diagram font must be one font, no collection');
    this.#font = font;
    this.#kerning = new PairKerning(font);
    this.#glyphs = new GlyphPaths(font);
    const { ascent, descent, xHeight, unitsPerEm: unit } = font;
    this.#heights = { ascent: ascent / unit, descent: -descent / unit, x: xHeight / unit };
  }

  /** Distance from the baseline to the top of a line box: Chromium rounds it to whole pixels. */
  ascent(size: number): number {
    return Math.round(this.#heights.ascent * size);
  }

  /** Distance from the baseline to the bottom of a line box, as a positive whole number. */
  descent(size: number): number {
    return Math.round(this.#heights.descent * size);
  }

  xHeight(size: number): number {
    return this.#heights.x * size;
  }

  /** Measures text on one line. Never throws and never answers NaN. */
  measure(text: string, size: number): Measured {
    const { advance, firstMin, lastOrigin, lastMax } = this.#shape(text);
    return {
      advance: advance * size,
      // Chromium's getBBox unites the advance box with the ink box in whole pixels.
      inkLeft: Math.min(0, Math.floor(firstMin * size)),
      inkRight: Math.max(advance * size, lastOrigin * size + Math.ceil(lastMax * size)),
    };
  }

  /**
   * The outline of a line of text as SVG path data, its baseline from 0,0 to the right, its numbers
   * with at most two decimals. A character that the font lacks leaves its room empty.
   */
  outline(text: string, size: number): string {
    const key = `${size} ${text}`;
    const known = this.#outlines.get(key) ?? this.#outline(text, size);
    this.#outlines.set(key, known);
    return known;
  }

  #outline(text: string, size: number): string {
    const scale = size / this.#font.unitsPerEm;
    let x = 0;
    let path = '';
    for (const { covered, run } of this.#runs(text)) {
      if (!covered) {
        x += fallbackWidth(run) * size;
        continue;
      }
      for (const { glyph, advance } of this.#kerning.glyphs(run) ?? layoutGlyphs(this.#font, run)) {
        path += this.#glyphs.path(glyph, scale, x);
        x += advance * scale;
      }
    }
    return path;
  }

  #shape(text: string): Shaped {
    const known = this.#shaped.get(text);
    if (known) return known;
    const shaped = this.#shapeRuns(text);
    this.#shaped.set(text, shaped);
    return shaped;
  }

  #shapeRuns(text: string): Shaped {
    let shaped: Shaped = { advance: 0, firstMin: 0, lastOrigin: 0, lastMax: 0 };
    for (const { covered, run } of this.#runs(text)) {
      const next = covered ? this.#layout(run) : { ...shaped, advance: fallbackWidth(run) };
      shaped = {
        advance: shaped.advance + next.advance,
        firstMin: shaped.advance === 0 && covered ? next.firstMin : shaped.firstMin,
        lastOrigin: shaped.advance + (covered ? next.lastOrigin : 0),
        lastMax: covered ? next.lastMax : 0,
      };
    }
    return shaped;
  }

  #layout(run: string): Shaped {
    return this.#kerning.shape(run) ?? shapeRun(this.#font, run);
  }

  #runs(text: string): { covered: boolean; run: string }[] {
    const runs: { covered: boolean; run: string }[] = [];
    for (const character of text) {
      const covered = this.#font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
      const last = runs.at(-1);
      if (last?.covered === covered) last.run += character;
      else runs.push({ covered, run: character });
    }
    return runs;
  }
}

const fallbackWidth = (run: string): number =>
  [...run].reduce((sum, character) => sum + fallbackAdvance(character), 0);
