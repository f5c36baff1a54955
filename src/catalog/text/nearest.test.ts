import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedWords, nearest } from './nearest.ts';

describe('nearest', () => {
  test.each([
    ['lamda', ['ec2', 'lambda'], 'lambda'],
    ['teh', ['the', 'ten'], 'the'],
    ['EC2', ['ec2'], 'ec2'],
    ['os-patchs', ['os-image', 'os-patches'], 'os-patches'],
    ['xyz', ['aws', 'customer'], undefined],
    ['', ['a', 'abc'], 'a'],
    ['anything', [], undefined],
  ])('%j among %j is %j', (word, allowed, expected) => {
    expect(nearest(word, allowed)).toBe(expected);
  });

  test('finds an allowed word itself', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), (allowed, index) => {
        const word = allowed[index % allowed.length] ?? '';
        expect(nearest(word, allowed)).toBe(word);
      }),
    );
  });
});

test('allowedWords puts the guess first', () => {
  expect(allowedWords('custmer', ['customer', 'aws'])).toMatchInlineSnapshot(
    `"Did you mean "customer"? Allowed: "customer", "aws"."`,
  );
  expect(allowedWords('both', ['customer', 'aws'])).toMatchInlineSnapshot(
    `"Allowed: "customer", "aws"."`,
  );
});

test('allowedWords names of a long list only what begins alike', () => {
  const ids = Array.from({ length: 97 }, (_, index) => `${'abc'[index % 3]}-${index}`);
  expect(allowedWords('b-x', ids)).toMatchInlineSnapshot(
    `"Did you mean "b-1"? Allowed: "b-1", "b-4", "b-7", "b-10", "b-13", "b-16", "b-19", "b-22", "b-25", "b-28", "b-31", "b-34", "b-37", "b-40", "b-43", "b-46", "b-49", "b-52", "b-55", "b-58", "b-61", "b-64", "b-67", "b-70" and 73 others."`,
  );
  expect(allowedWords('zebra', ids)).toContain('and 73 others.');
});
