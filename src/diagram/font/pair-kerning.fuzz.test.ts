import { create, type Font } from 'fontkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#load/testing/runs.ts';
import { fontBytes } from './fonts.ts';
import { PairKerning } from './pair-kerning.ts';

const fonts = fontBytes().map((bytes) => create(Buffer.from(bytes)) as Font);

const plain = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'aeinorstlfjkvwxyAVTWLPYF ') },
  { weight: 1, arbitrary: fc.constantFrom(...'0123456789/.,:;-–—’‘“”"\'()[]&+%§·…|') },
);
const covered = fonts[0]!.characterSet.map((code) => String.fromCodePoint(code));
/** What the font makes more of than characters side by side. */
const special = fc.constantFrom('ff', 'ffi', 'fl', 'ft', 'l·l', 'a\u0301', '1⁄2', ...covered);
const text = fc.oneof(
  fc.string({ unit: plain, maxLength: 40 }),
  fc.string({ unit: fc.oneof(plain, special), maxLength: 8 }),
);

const isCovered = (run: string) => [...run].every((each) => covered.includes(each));

test.each([
  ['regular', 0],
  ['semibold', 1],
])('%s: any text is as wide as the font’s own tables make it', (_, index) => {
  const font = fonts[index]!;
  const kerning = new PairKerning(font);
  fc.assert(
    fc.property(text.filter(isCovered), (run) => {
      const glyphs = kerning.glyphs(run);
      if (!glyphs) return;
      const shaped = font.layout(run);
      expect(glyphs).toEqual(
        shaped.glyphs.map(({ id }, at) => ({
          glyph: id,
          advance: shaped.positions[at]?.xAdvance,
        })),
      );
    }),
    { numRuns: 5 * runs },
  );
});

test('plain words need no more than pairs, and a ligature does', () => {
  const kerning = new PairKerning(fonts[0]!);
  expect(kerning.glyphs('Network and keys')).toBeDefined();
  expect(kerning.glyphs('Traffic')).toBeUndefined();
});
