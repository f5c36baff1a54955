import { expect, test } from 'vitest';
import { codePointName } from '../plain-text.ts';
import {
  cut,
  firstUnseen,
  printable,
  printableLines,
  visible,
  visibleLines,
  withoutUnseen,
} from './visible.ts';

test.each([
  ['Plain text, “quotes”, größe, 漢字, 😀, مرحبا, a\u00a0b', undefined],
  ['a\u0000', '\u0000'],
  ['a\u001b[31m', '\u001b'],
  ['a\u009b', '\u009b'],
  ['a\tb', '\t'],
  ['a\u200bb', '\u200b'],
  ['a\u202eb', '\u202e'],
  ['a\u{e0041}', '\u{e0041}'],
  ['a\ufe0f', '\ufe0f'],
  ['a\ud800', '\ud800'],
  ['a\u3164b', '\u3164'],
  ['a\u2800b', '\u2800'],
  ['a\u2003b', '\u2003'],
  ['a\ue000b', '\ue000'],
])('%j: what nobody sees in it is %j', (text, unseen) => {
  expect(firstUnseen(text)).toBe(unseen);
});

test('what nobody sees is shown by its number', () => {
  expect(visible('a\u202e b\r\n\tc\u001b[31m\u{e0041}')).toBe(
    'a\\u{202E} b c\\u{001B}[31m\\u{E0041}',
  );
  expect(codePointName('\u{e0041}')).toBe('U+E0041');
  expect(withoutUnseen('a\u202eb\r\nc\u0085d\te')).toBe('ab\nc\nd\te');
});

test('a cut text has its length, and no half of a character', () => {
  expect(cut('abcd', 4)).toBe('abcd');
  expect(cut('abcde', 4)).toBe('abc…');
  expect(cut('ab😀de', 4)).toBe('ab…');
});

test('what is printed is no command, and has an end', () => {
  expect(printable('a ##[add-mask]b')).toBe('a ## [add-mask]b');
  expect(printable('a'.repeat(5000))).toHaveLength(2000);
});

test('lines and spaces stay where a text has several lines', () => {
  expect(visibleLines('a  b\n  \u202ec\u0007')).toBe('a  b\n  \\u{202E}c\\u{0007}');
});

test('what another program printed moves no cursor, and commands GitHub nothing but to annotate', () => {
  expect(printableLines('a\u001b[31m\n  b ##[group]\n ::set-env::\n::error file=a.ts::b')).toBe(
    'a\\u{001B}[31m\n  b ## [group]\n./ ::set-env::\n::error file=a.ts::b',
  );
});
