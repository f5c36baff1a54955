import { expect, test } from 'vitest';
import { duration, size } from './amounts.ts';

test.each([
  [0, '0.0 s'],
  [4.12, '4.1 s'],
  [9.96, '10 s'],
  [31.4, '31 s'],
  [59.6, '1 min'],
  [125, '2 min 5 s'],
])('%d seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

test.each([
  [0, '0.0 kB'],
  [999, '1.0 kB'],
  [52_300, '52 kB'],
  [9_940_000, '9.9 MB'],
  [123_600_000, '124 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(size(bytes)).toBe(text);
});
