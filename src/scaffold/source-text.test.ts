import { expect, test } from 'vitest';
import { commented, literal, wrapped } from './source-text.ts';

test.each([
  ['plain', "'plain'"],
  ["it's", '"it\'s"'],
  ['a\\b', '"a\\\\b"'],
  [['one', 'two'], "['one', 'two']"],
  [[], '[]'],
])('%j is written %s', (value, text) => {
  expect(literal(value)).toBe(text);
});

test('long lists go on in lines that are indented further', () => {
  const words = Array.from({ length: 12 }, (_, index) => `part-number-${index}`);
  expect(commented(wrapped(`  layer: ${words.join(', ')}`))).toMatchInlineSnapshot(`
    "//   layer: part-number-0, part-number-1, part-number-2, part-number-3, part-number-4,
    //     part-number-5, part-number-6, part-number-7, part-number-8, part-number-9,
    //     part-number-10, part-number-11"
  `);
});
