/** What a file of literals may contain, and what is read from it. */
import { describe, expect, test } from 'vitest';
import { literalFile, read } from './testing/read-text.ts';

const valueOf = (literal: string): unknown => {
  const { diagnostics, value } = read(literalFile(literal));
  expect(diagnostics).toEqual([]);
  return value;
};

describe('a literal', () => {
  test('has texts, numbers, booleans, lists and objects in every notation', () => {
    expect(
      valueOf(`{
        single: 'a "text"', "double": "it's", template: \`two
lines\`, escaped: '\\x41\\u0042\\u{43}\\n', 'with-dash': [1, 2.5, 1e3, 0x10, 0b11, 0o17, 1_000],
        joined: 'a\\
b', yes: true, no: false, none: {}, empty: [], nested: { deep: [{ er: [[]] }] }, // a remark
        with: 'a word of the language', /* another */ default: 1,
      }`),
    ).toEqual({
      single: 'a "text"',
      double: "it's",
      template: 'two\nlines',
      escaped: 'ABC\n',
      'with-dash': [1, 2.5, 1000, 16, 3, 15, 1000],
      joined: 'ab',
      yes: true,
      no: false,
      none: {},
      empty: [],
      nested: { deep: [{ er: [[]] }] },
      with: 'a word of the language',
      default: 1,
    });
  });

  test('keeps the order of its fields', () => {
    expect(Object.keys(valueOf('{ b: 1, a: 2, c: 3 }') as object)).toEqual(['b', 'a', 'c']);
  });

  test('may have fields that mean something elsewhere, as data', () => {
    const value = valueOf(
      `{ constructor: 'a', toJSON: 'b', then: 'c', length: 1, prototype: 'd' }`,
    );
    expect(
      Object.entries(value as object)
        .flat()
        .join(' '),
    ).toBe('constructor a toJSON b then c length 1 prototype d');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('may follow a byte order mark, and end its lines as Windows does', () => {
    const text = `\uFEFF${literalFile("{\n  a: 'b',\n  c: `d\ne`,\n}").replaceAll('\n', '\r\n')}`;
    expect(read(text)).toMatchObject({ diagnostics: [], value: { a: 'b', c: 'd\ne' } });
  });
});
