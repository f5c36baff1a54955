import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFonts } from './fonts.ts';

const fonts = loadFonts();
const regular = fonts.face(400);

// Measured in Chromium with getComputedTextLength, from the same font files.
test.each([
  ['Hypervisor', 400, 16, 73.016],
  ['Hypervisor', 700, 16, 75.648],
  ['A', 400, 20, 10.875],
  ['o', 400, 20, 10.844],
])('%s at weight %i and %i px is as wide as in Chromium', (text, weight, size, width) => {
  expect(Math.abs(fonts.face(weight).width(text, size) - width)).toBeLessThan(0.04);
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
