import { readFileSync } from 'node:fs';
import { create, type Font, type Path } from 'fontkit';
import { diagramFontSize, measuredFont, resolvePackageFile } from './measured-font.ts';
import { PairKerning, type SetGlyph } from './pair-kerning.ts';

/** The bytes of the measured font files, in the order of `measuredFont.faces`. */
export const fontBytes = (): Uint8Array[] =>
  measuredFont.faces.map(({ file }) => readFileSync(resolvePackageFile(file)));

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
  /** Widths in em, and outlines by their size and text. */
  readonly #widths = new Map<string, number>();
  readonly #outlines = new Map<string, string>();
  readonly #glyphs = new Map<number, Path>();

  /** @throws {Error} when the bytes hold no single font. */
  constructor(bytes: Uint8Array) {
    const font = create(Buffer.from(bytes));
    if (!('unitsPerEm' in font)) throw new Error('A diagram font must be one font, no collection');
    this.#font = font;
    this.#kerning = new PairKerning(font);
  }

  /** The width of text on one line, in pixels. Never throws and never answers NaN. */
  width(text: string, size: number): number {
    let known = this.#widths.get(text);
    if (known === undefined) this.#widths.set(text, (known = this.#width(text)));
    return known * size;
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

  #width(text: string): number {
    let width = 0;
    for (const { covered, run } of this.#runs(text)) {
      if (!covered) width += fallbackWidth(run);
      else for (const { advance } of this.#set(run)) width += advance / this.#font.unitsPerEm;
    }
    return width;
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
      for (const { glyph, advance } of this.#set(run)) {
        // Fonts count upwards, pictures downwards.
        path += this.#glyph(glyph).transform(scale, 0, 0, -scale, x, 0).toSVG();
        x += advance * scale;
      }
    }
    return path;
  }

  /** A glyph’s outline in units of the font, which fontkit would read again each time. */
  #glyph(id: number): Path {
    const path = this.#glyphs.get(id) ?? this.#font.getGlyph(id).path;
    this.#glyphs.set(id, path);
    return path;
  }

  /** The glyphs of a run from left to right. */
  #set(run: string): readonly SetGlyph[] {
    const known = this.#kerning.glyphs(run);
    if (known) return known;
    const { glyphs, positions } = this.#font.layout(run);
    return glyphs.map(({ id }, index) => ({ glyph: id, advance: positions[index]?.xAdvance ?? 0 }));
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

const [regular, semibold] = fontBytes().map((bytes) => new Face(bytes));

/**
 * The face that a CSS weight picks, read once a process: what it was asked before is not computed again.
 *
 * @throws {Error} when a font file is missing: `npm install` brings it.
 */
export function faceOf(weight: number): Face {
  // CSS picks the lighter face up to 500 and the heavier one above:
  // https://www.w3.org/TR/css-fonts-4/#font-style-matching
  const face = weight > 500 ? semibold : regular;
  if (!face) throw new Error('measuredFont needs a regular and a semibold face');
  return face;
}

/** The width of a line of text in the site's own font, in pixels. */
export const widthOf = (text: string, weight: number, size: number = diagramFontSize): number =>
  faceOf(weight).width(text, size);
