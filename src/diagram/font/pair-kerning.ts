import type { Font } from 'fontkit';

/** A glyph by its number in the font, and how far it moves the next one, in the font's units. */
export interface SetGlyph {
  readonly glyph: number;
  readonly advance: number;
}

/** The one ligature of this font that shows in no pair of its characters, the Catalan one. */
const ofThree = /l·l|L·L/;

/**
 * The widths of a font's characters and the kerning of each two of them, asked of the font once each.
 * Shaping a whole text, as fontkit does it, takes more than ten times as long.
 */
export class PairKerning {
  readonly #font: Font;
  readonly #signs = new Map<string, SetGlyph | undefined>();
  readonly #pairs = new Map<string, number | undefined>();

  constructor(font: Font) {
    this.#font = font;
  }

  /**
   * The glyphs of a run from left to right; nothing for a run that is more than its characters side by
   * side, because of a ligature, say, or a mark above a letter.
   */
  glyphs(run: string): readonly SetGlyph[] | undefined {
    if (ofThree.test(run)) return undefined;
    const glyphs: { glyph: number; advance: number }[] = [];
    let before = '';
    for (const character of run) {
      const sign = this.#sign(character);
      const last = glyphs.at(-1);
      const kerning = last ? this.#pair(before, character) : 0;
      if (!sign || kerning === undefined) return undefined;
      if (last) last.advance += kerning;
      glyphs.push({ ...sign });
      before = character;
    }
    return glyphs;
  }

  #sign(character: string): SetGlyph | undefined {
    if (!this.#signs.has(character)) this.#signs.set(character, this.#askSign(character));
    return this.#signs.get(character);
  }

  #askSign(character: string): SetGlyph | undefined {
    const { glyphs, positions } = this.#font.layout(character);
    const [glyph, position] = [glyphs[0], positions[0]];
    if (!glyph || !position || glyphs.length > 1 || glyph.isMark || isMoved(position)) {
      return undefined;
    }
    return { glyph: glyph.id, advance: position.xAdvance };
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
