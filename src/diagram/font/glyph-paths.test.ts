import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { measuredFont } from './measured-font.ts';
import { Face } from './face.ts';

const { resolve } = createRequire(import.meta.url);

/** What fontkit itself says of a text of one run. */
function fontkitsOutline(font: Font, text: string, size: number): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let x = 0;
  let path = '';
  for (const [index, glyph] of glyphs.entries()) {
    path += glyph.path.transform(scale, 0, 0, -scale, x, 0).toSVG();
    x += (positions[index]?.xAdvance ?? 0) * scale;
  }
  return path;
}

test.each(measuredFont.faces)('outlines of weight $weight are fontkit’s', ({ file }) => {
  const bytes = readFileSync(resolve(file));
  const font = create(bytes) as Font;
  const face = new Face(bytes);
  // Kerned pairs, ligatures, a ligature of three, a mark above a letter.
  for (const text of ['AV. To “Type” 10–12 × (x)', 'fi ffl', 'col·lega', 'e\u0301 a', '']) {
    expect(face.outline(text, 13.5)).toBe(fontkitsOutline(font, text, 13.5));
  }
});
