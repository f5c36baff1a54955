import { expect, test } from 'vitest';
import { duration, left, size } from './words.ts';

test('durations', () => {
  expect([0, 0.04, 4.12, 9.96, 31.4, 59.6, 60, 125].map(duration)).toMatchInlineSnapshot(`
    [
      "0.0 s",
      "0.0 s",
      "4.1 s",
      "10 s",
      "31 s",
      "1 min",
      "1 min",
      "2 min 5 s",
    ]
  `);
});

test('what is left, no finer than it is known', () => {
  expect([0, 1.9, 3.4, 12, 57, 58, 89, 91, 600].map(left)).toMatchInlineSnapshot(`
    [
      "a moment left",
      "a moment left",
      "about 3 s left",
      "about 10 s left",
      "about 55 s left",
      "about 1 min left",
      "about 1 min left",
      "about 2 min left",
      "about 10 min left",
    ]
  `);
});

test('sizes', () => {
  expect([0, 999, 52_300, 9_940_000, 123_600_000].map(size)).toMatchInlineSnapshot(`
    [
      "0.0 kB",
      "1.0 kB",
      "52 kB",
      "9.9 MB",
      "124 MB",
    ]
  `);
});
