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
