import type { Font, PathCommand } from 'fontkit';

const letters: Record<PathCommand['command'], string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The outlines of a font's glyphs, read from the font once each. */
export class GlyphPaths {
  readonly #font: Font;
  readonly #commands = new Map<number, readonly PathCommand[]>();

  constructor(font: Font) {
    this.#font = font;
  }

  /**
   * SVG path data of a glyph on a baseline, with at most two decimals.
   *
   * @param glyph Its number in the font.
   * @param scale Pixels of one unit of the font.
   * @param left Where its origin is, in pixels.
   */
  path(glyph: number, scale: number, left: number): string {
    let path = '';
    for (const { command, args } of this.#of(glyph)) {
      path += letters[command];
      for (let index = 0; index < args.length; index += 2) {
        // Fonts count upwards, pictures downwards.
        const [x = 0, y = 0] = [args[index], args[index + 1]];
        if (index > 0) path += ' ';
        path += `${rounded(scale * x + left)} ${rounded(-scale * y)}`;
      }
    }
    return path;
  }

  #of(glyph: number): readonly PathCommand[] {
    const known = this.#commands.get(glyph) ?? this.#font.getGlyph(glyph).path.commands;
    this.#commands.set(glyph, known);
    return known;
  }
}
