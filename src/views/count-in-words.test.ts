import { expect, test } from 'vitest';
import { countInWords } from './count-in-words.ts';

test('counts are words up to nine', () => {
  expect([1, 5, 9, 10].map(countInWords)).toEqual(['One', 'Five', 'Nine', '10']);
});
