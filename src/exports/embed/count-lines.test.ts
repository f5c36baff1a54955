import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines } from './count-lines.ts';

const measure = (text: string) => text.length;

test('fills lines with whole words', () => {
  expect(countLines('', 5, measure)).toBe(1);
  expect(countLines('aa bb', 5, measure)).toBe(1);
  expect(countLines('aa bbb', 5, measure)).toBe(2);
  expect(countLines('a very-long-word b', 5, measure)).toBe(3);
});

test('needs no fewer lines where there is less room, and never more than words', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(40), (text, limit) => {
      const lines = countLines(text, limit, measure);
      expect(lines).toBeGreaterThanOrEqual(countLines(text, limit + 1, measure));
      expect(lines).toBeLessThanOrEqual(Math.max(1, text.split(/\s+/).filter(Boolean).length));
    }),
  );
});
