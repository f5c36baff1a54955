import { expect, test } from 'vitest';
import { onLine } from './on-line.ts';

test('a finding about a line is at its first column', () => {
  const words = { message: 'A "b".', expected: 'Allowed: "c".', help: 'Write "c".' };
  expect(onLine('letters')('a.txt', 3, words)).toEqual({
    rule: 'letters',
    file: 'a.txt',
    line: 3,
    column: 1,
    ...words,
  });
});
