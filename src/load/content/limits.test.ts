import { expect, test } from 'vitest';
import { limitFaults } from './limits.ts';

const message = (text: string) =>
  limitFaults(text).map(({ line, column, message }) => `${line}:${column} ${message}`);

test('a page of prose, lists, tables and code is within them all', () => {
  const page = [
    'A **bold** word, a `code` and a [link](https://a.example).\n'.repeat(30),
    '- one\n  - two\n    - three\n      > a quotation\n',
    `| ${'cell | '.repeat(8)}\n`.repeat(40),
    '```json\n{"a": [{"b": {}}]}\n```\n',
  ];
  expect(message(page.join('\n'))).toEqual([]);
});

test.each([
  ['brackets', `a\n\n${'['.repeat(6000)}`, '3:801 A paragraph has more than 800 signs'],
  ['brackets on many lines', '[[\n'.repeat(500), '401:1 A paragraph has more than 800 signs'],
  ['quotes', `${'>'.repeat(700)}`, '1:1 A line begins 700 quotes and lists'],
  ['lists', `${'- '.repeat(300)}a`, '1:1 A line begins 300 quotes and lists'],
  ['numbered lists', `${'1. '.repeat(9)}a`, '1:1 A line begins 9 quotes and lists'],
  ['lists in lists', `- a\n${' '.repeat(65)}- b`, '2:65 A line is indented by 65.'],
  ['braces', '{\n\n'.repeat(301), '601:1 The page has more than 300 braces.'],
  ['tags', '<kbd>\n\n'.repeat(301), '601:1 The page has more than 300 tags.'],
  ['lines', '\n'.repeat(1500), '1501:1 The page has 1501 lines.'],
  ['one line', 'a'.repeat(4001), '1:4001 A line has 4001 characters.'],
])('%s are rejected where they become too many', (_, text, fault) => {
  expect(message(text).join('\n')).toContain(fault);
});

test('each is said once', () => {
  expect(message('['.repeat(6000).replace(/.{3000}/g, '$&\n')).length).toBe(1);
});
