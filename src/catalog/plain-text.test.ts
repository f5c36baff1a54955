import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#load/testing/runs.ts';
import { findHidden, hiddenCharacters, plainText } from './plain-text.ts';

test.each([
  ['NUL', '\u0000'],
  ['delete', '\u007F'],
  ['next line', '\u0085'],
  ['soft hyphen', '\u00AD'],
  ['grapheme joiner', '\u034F'],
  ['Hangul filler', '\u3164'],
  ['zero-width space', '\u200B'],
  ['zero-width joiner', '\u200D'],
  ['left-to-right mark', '\u200E'],
  ['line separator', '\u2028'],
  ['override', '\u202E'],
  ['isolate', '\u2066'],
  ['blank braille', '\u2800'],
  ['variation selector', '\uFE0F'],
  ['byte order mark', '\uFEFF'],
  ['place of an object', '\uFFFC'],
  ['bytes that are no UTF-8', '\uFFFD'],
  ['half of a pair', '\uD83D'],
  ['private use', '\uE000'],
  ['tag', '\u{E0041}'],
  ['no character', '\u{1FFFE}'],
])('%s is hidden', (_, character) => {
  expect(hiddenCharacters.test(`a${character}b`)).toBe(true);
  expect(plainText(1, 9).safeParse(`a${character}b`).success).toBe(false);
});

test('what can be seen is not', () => {
  const seen = 'Größe – “quoted”, naïve, 10 GB, 東京, ◆ ↻ … é 😀';
  expect(findHidden(seen)).toEqual([]);
  expect(plainText(1, 80).safeParse(seen).success).toBe(true);
});

test('each is found at its place', () => {
  expect(findHidden('a\u200B\n😀\u{E0041}', '\n')).toEqual([
    { index: 1, character: '\u200B', name: 'U+200B' },
    { index: 5, character: '\u{E0041}', name: 'U+E0041' },
  ]);
});

test('a plain text says what is wrong with it', () => {
  const issues = plainText(1, 40).safeParse('a\u202E </title>').error?.issues;
  expect(issues?.map(({ message }) => message)).toEqual([
    'has the character U+202E, which cannot be seen',
    'has the sign <',
  ]);
});

test.each(['See https://x.example', 'WWW.x.example', '//x.example://'])(
  '%j has an address',
  (text) => {
    const [issue] = plainText(1, 40).safeParse(text).error?.issues ?? [];
    expect(issue?.message).toMatch(/^has the address "/);
  },
);

test('a plain text begins and ends no markup, and hides nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const accepted = plainText(0, 80).safeParse(text).success;
      const isPlain = !/[<>]|:\/\/|\bwww\./i.test(text) && text === text.trim();
      expect(accepted).toBe(isPlain && findHidden(text).length === 0);
    }),
    { numRuns: runs },
  );
});
