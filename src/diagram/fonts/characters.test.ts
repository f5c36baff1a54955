import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonCharacters, unicodeRange } from './characters.ts';

test('the common characters are ASCII and a few signs', () => {
  expect(unicodeRange(commonCharacters)).toMatchInlineSnapshot(
    `"U+20-7E, U+A0, U+A7, U+B0, U+B7, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+2212"`,
  );
});

/** The code points that a value of `unicode-range` stands for. */
function readRange(value: string): number[] {
  return value.split(', ').flatMap((range) => {
    const [first = NaN, last = first] = range
      .slice('U+'.length)
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

test('a range holds the code points that it was made from, in order and once each', () => {
  const codePoint = fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 0x10ffff }),
  );
  fc.assert(
    fc.property(fc.array(codePoint, { minLength: 1 }), (codePoints) => {
      const sorted = [...new Set(codePoints)].sort((one, other) => one - other);
      expect(readRange(unicodeRange(codePoints))).toEqual(sorted);
    }),
  );
});
