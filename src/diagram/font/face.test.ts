import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFonts } from './fonts.ts';

const fonts = loadFonts();
const regular = fonts.face(400);

// Measured in Chromium with getBBox and getComputedTextLength, from the same font files.
test.each([
  [16, 16, 6],
  [14, 14, 6],
  [12, 12, 5],
  [24, 25, 10],
  [30, 31, 12],
])('at %i px the ascent is %i and the descent %i, in whole pixels', (size, ascent, descent) => {
  expect([regular.ascent(size), regular.descent(size)]).toEqual([ascent, descent]);
});

test.each([
  ['Hypervisor', 400, 16, 73.016, 73.456],
  ['Hypervisor', 700, 16, 75.648, 75.68],
  ['A', 400, 20, 10.875, 11],
  ['o', 400, 20, 10.844, 10.844],
])('%s at weight %i and %i px is as wide as in Chromium', (text, weight, size, length, box) => {
  const { advance, inkRight } = fonts.face(weight).measure(text, size);
  expect(Math.abs(advance - length)).toBeLessThan(0.04);
  expect(Math.abs(inkRight - box)).toBeLessThan(0.04);
});

test('any text has a finite width, also in scripts that the font lacks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { advance, inkLeft, inkRight } = regular.measure(text, 16);
      expect([advance, inkLeft, inkRight].every(Number.isFinite)).toBe(true);
      expect(advance).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});

test('signs that the font lacks count one em when wide, 0.6 em otherwise, and none when unseen', () => {
  expect(regular.measure('漢😀', 10).advance).toBeCloseTo(20);
  expect(regular.measure('مر', 10).advance).toBeCloseTo(12);
  expect(regular.measure('\u2060', 10).advance).toBe(0);
});
