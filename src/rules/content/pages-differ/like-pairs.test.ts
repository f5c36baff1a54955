import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likePairs, type LikePair } from './like-pairs.ts';

/** The same by comparing each set with every other. */
function* comparedPairs(sets: readonly ReadonlySet<string>[], limit: number): Generator<LikePair> {
  for (const [first, one] of sets.entries()) {
    for (const [second, other] of sets.entries()) {
      const share = one.intersection(other).size / Math.min(one.size, other.size);
      if (second > first && share > limit) yield { first, second, share };
    }
  }
}

test('a pair shares more than the limit of its smaller set', () => {
  const sets = ['abcd', 'ax', 'bcdefg', 'y', ''].map((texts) => new Set(texts));
  expect([...likePairs(sets, 0.5)]).toEqual([{ first: 0, second: 2, share: 0.75 }]);
});

test('the same pairs are found as by comparing all with all', () => {
  const set = fc
    .array(fc.constantFrom(...'abcdefghijkl'), { maxLength: 12 })
    .map((texts) => new Set(texts));
  fc.assert(
    fc.property(
      fc.array(set, { maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (sets, limit) => {
        expect([...likePairs(sets, limit)]).toEqual([...comparedPairs(sets, limit)]);
      },
    ),
  );
});
