import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { create, type Font } from 'fontkit';
import { Face, faceOf } from './fonts.ts';
import { measuredFont } from './measured-font.ts';

const regular = faceOf(400);

// Measured in Chromium with getComputedTextLength, from the same font files.
test.each([
  ['Hypervisor', 400, 16, 73.016],
  ['Hypervisor', 700, 16, 75.648],
  ['A', 400, 20, 10.875],
  ['o', 400, 20, 10.844],
])('%s at weight %i and %i px is as wide as in Chromium', (text, weight, size, width) => {
  expect(Math.abs(faceOf(weight).width(text, size) - width)).toBeLessThan(0.04);
});

test('any text has a finite width, also in scripts that the font lacks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const width = regular.width(text, 16);
      expect(Number.isFinite(width)).toBe(true);
      expect(width).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});

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
