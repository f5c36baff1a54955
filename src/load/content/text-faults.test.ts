// What is refused, and where, is in `src/rules/testing/hostile-pages.ts`.
import { expect, test } from 'vitest';
import { limitFaults } from './text-faults.ts';

test('a page of prose, lists, tables and code is within all limits', () => {
  const page = [
    'A **bold** word, a `code` and a [link](https://a.example).\n'.repeat(30),
    '- one\n  - two\n    - three\n      > a quotation\n',
    `| ${'cell | '.repeat(8)}\n`.repeat(40),
    '```json\n{"a": [{"b": {}}]}\n```\n',
  ];
  expect(limitFaults(page.join('\n'))).toEqual([]);
});
