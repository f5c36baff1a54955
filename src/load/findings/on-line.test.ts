import { expect, test } from 'vitest';
import { onLine } from './on-line.ts';

test('a finding about a line is at its first column', () => {
  const words = { found: 'A "b".', allowed: 'Allowed: "c".', next: 'Write "c".' };
  expect(onLine('letters')('a.txt', 3, words)).toEqual({
    rule: 'letters',
    file: 'a.txt',
    line: 3,
    column: 1,
    ...words,
  });
});
