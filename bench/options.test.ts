import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const known = ['ours', 'theirs'];

test('everything is measured when nothing is said', () => {
  expect(readOptions([], known)).toEqual({
    n: [30, 300],
    rounds: 3,
    only: known,
    cases: ['cold', 'warm', 'page', 'entry'],
    pages: false,
  });
  expect(readOptions(['--help'], known)).toBeUndefined();
});

test('lists are separated by commas, and come in the order of a round', () => {
  const args = ['--n', '6,12', '--rounds=1', '--cases', 'page,cold', '--only', 'theirs', '--pages'];
  expect(readOptions(args, known)).toEqual({
    n: [6, 12],
    rounds: 1,
    only: ['theirs'],
    cases: ['cold', 'page'],
    pages: true,
  });
});

test.each([
  ['--fast', "Unknown option '--fast'"],
  ['more', "Unexpected argument 'more'"],
  ['--n=1', '"--n" has "1". Allowed: whole numbers from 2 to 20000.'],
  ['--n=x', '"--n" has "x".'],
  ['--only=their', '"--only" has "their". Allowed: ours, theirs.'],
  ['--cases=', '"--cases" has "". Allowed: cold, warm, page, entry.'],
])('%s is wrong', (argument, message) => {
  expect(() => readOptions([argument], known)).toThrow(message);
});
