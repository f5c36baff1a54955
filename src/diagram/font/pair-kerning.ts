import type { Font } from 'fontkit';
import { finite, type Shaped } from './shape.ts';

/** A character alone, in the font's units. */
interface Sign {
  readonly glyph: number;
  readonly advance: number;
  readonly min: number;
  readonly max: number;
}

/** The one ligature of this font that shows in no pair of its characters, the Catalan one. */
const ofThree = /l·l|L·L/;

/**
 * The widths of a font's characters and the kerning of each two of them, asked of the font once each.
 * Shaping a whole text, as fontkit does it, takes more than ten times as long.
 */
export class PairKerning {
  readonly #font: Font;
  readonly #signs = new Map<string, Sign | undefined>();
  readonly #pairs = new Map<string, number | undefined>();

  constructor(font: Font) {
    this.#font = font;
  }

  /**
   * What `shapeRun` answers; nothing for a run that is more than its characters side by side, because
   * of a ligature, say, or a mark above a letter.
   */
  shape(run: string): Shaped | undefined {
    if (ofThree.test(run)) return undefined;
    let [total, lastOrigin] = [0, 0];
    let first: Sign | undefined;
    let last: Sign | undefined;
    let before = '';
    for (const character of run) {
      const sign = this.#sign(character);
      const kerning = last ? this.#pair(before, character) : 0;
      if (!sign || kerning === undefined) return undefined;
      lastOrigin = total + kerning;
      total = lastOrigin + sign.advance;
      first ??= sign;
      [last, before] = [sign, character];
    }
    const unit = this.#font.unitsPerEm;
    return {
      advance: total / unit,
      firstMin: (first?.min ?? 0) / unit,
      lastOrigin: lastOrigin / unit,
      lastMax: (last?.max ?? 0) / unit,
    };
  }

  /**
   * The glyphs of a run from left to right, and how far each moves the next one, in the font's units;
   * nothing for a run for which `shape` answers nothing.
   */
  glyphs(run: string): { glyph: number; advance: number }[] | undefined {
    if (ofThree.test(run)) return undefined;
    const glyphs: { glyph: number; advance: number }[] = [];
    let before = '';
    for (const character of run) {
      const sign = this.#sign(character);
      const last = glyphs.at(-1);
      const kerning = last ? this.#pair(before, character) : 0;
      if (!sign || kerning === undefined) return undefined;
      if (last) last.advance += kerning;
      glyphs.push({ glyph: sign.glyph, advance: sign.advance });
      before = character;
    }
    return glyphs;
  }

  #sign(character: string): Sign | undefined {
    if (!this.#signs.has(character)) this.#signs.set(character, this.#askSign(character));
    return this.#signs.get(character);
  }

  #askSign(character: string): Sign | undefined {
    const { glyphs, positions } = this.#font.layout(character);
    const [glyph, position] = [glyphs[0], positions[0]];
    if (!glyph || !position || glyphs.length > 1 || glyph.isMark || isMoved(position)) {
      return undefined;
    }
    const { minX, maxX } = glyph.bbox;
    return { glyph: glyph.id, advance: position.xAdvance, min: finite(minX), max: finite(maxX) };
  }

  #pair(one: string, other: string): number | undefined {
    const key = one + other;
    if (!this.#pairs.has(key)) this.#pairs.set(key, this.#askPair(one, other));
    return this.#pairs.get(key);
  }

  #askPair(one: string, other: string): number | undefined {
    const [first, second] = [this.#sign(one), this.#sign(other)];
    const { glyphs, positions } = this.#font.layout(one + other);
    const [left, right] = positions;
    const isPlain =
      glyphs.length === 2 &&
      glyphs[0]?.id === first?.glyph &&
      glyphs[1]?.id === second?.glyph &&
      right?.xAdvance === second?.advance &&
      !positions.some(isMoved);
    return first && left && isPlain ? left.xAdvance - first.advance : undefined;
  }
}

const isMoved = ({ xOffset, yOffset }: { xOffset: number; yOffset: number }): boolean =>
  xOffset !== 0 || yOffset !== 0;
