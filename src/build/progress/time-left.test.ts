import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

const pages = { phase: 'pages', total: 100, done: 25, seconds: 10 } as const;
const code = { phase: 'code', total: undefined, done: 0, seconds: 5 } as const;

test('by the count of the phase, and by the last build for what comes after', () => {
  expect(timeLeft(pages, {})).toBe(30);
  expect(timeLeft(pages, { rules: 50, pages: 90, search: 6 })).toBe(36);
});

test('by the last build alone where nothing is counted, or hardly anything', () => {
  expect(timeLeft(code, { code: 20, pages: 40 })).toBe(55);
  expect(timeLeft({ ...pages, done: 1 }, { pages: 40 })).toBe(30);
});

test('a phase that takes longer than the last time leaves less than nothing to nobody', () => {
  expect(timeLeft(code, { code: 2, pages: 40 })).toBe(40);
  expect(timeLeft({ ...pages, done: 120 }, {})).toBe(0);
});

test('nobody knows at the first build', () => {
  expect(timeLeft(code, {})).toBeUndefined();
  expect(timeLeft({ ...pages, done: 0 }, {})).toBeUndefined();
});
