import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from './runs.ts';
import { asksForAll, draw } from './sample.ts';

const names = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 30 });
const own = (name: string) => name;

test('is as large as asked, in the order given, and the same again', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 40 }), fc.string(), (all, count, seed) => {
      const some = draw(all, count, own, seed);
      expect(some).toHaveLength(Math.min(count, all.length));
      expect(some).toEqual(all.filter((name) => some.includes(name)));
      expect(draw(all, count, own, seed)).toEqual(some);
    }),
    { numRuns: runs },
  );
});

test('one more to choose from takes the place of one at most', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 20 }), fc.string(), (all, count, seed) => {
      const [last, ...rest] = all.toReversed();
      if (rest.length === 0) return;
      const before = draw(rest, count, own, seed);
      const after = draw(all, count, own, seed).filter((name) => name !== last);
      expect(before).toEqual(expect.arrayContaining([...after]));
      expect(after.length).toBeGreaterThanOrEqual(before.length - 1);
    }),
    { numRuns: runs },
  );
});

test('changes with the seed, and comes to everything in the end', () => {
  const all = Array.from({ length: 50 }, (_, index) => `service-${index}`);
  const samples = Array.from({ length: 100 }, (_, index) => draw(all, 10, own, `commit ${index}`));
  expect(new Set(samples.map(String)).size).toBe(100);
  expect(new Set(samples.flat()).size).toBe(50);
});

test('is never empty', () => {
  expect(() => draw([], 3, own, '')).toThrowErrorMatchingInlineSnapshot(
    `[Error: There is nothing to look at.]`,
  );
  expect(() => draw(['a'], 0, own, '')).toThrow('There is nothing to look at.');
  expect(() => draw(['a'], Number.NaN, own, '')).toThrow('There is nothing to look at.');
});

test('everything is asked for by one word', () => {
  expect(asksForAll({ SAMPLE: 'all' })).toBe(true);
  expect(asksForAll({ SAMPLE: '' })).toBe(false);
  expect(asksForAll({})).toBe(false);
  expect(() => asksForAll({ SAMPLE: 'al' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: SAMPLE is "al". Allowed: "all", or nothing for a sample.]`,
  );
});
