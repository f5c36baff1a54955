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
    help: false,
  });
});

test('lists are separated by commas, and come in the order of a round', () => {
  const args = ['--n', '6,12', '--rounds=1', '--cases', 'page,cold', '--only', 'theirs', '--pages'];
  expect(readOptions(args, known)).toMatchObject({
    n: [6, 12],
    rounds: 1,
    only: ['theirs'],
    cases: ['cold', 'page'],
    pages: true,
  });
});

test('says all that is wrong', () => {
  const args = ['--n', '1,x', '--only', 'their', '--cases=', '--fast', 'more'];
  expect(() => readOptions(args, known)).toThrowErrorMatchingInlineSnapshot(`
    [OptionsError: There is no option "--fast". See --help.
    "more" is no option.
    "--n" has "1". Allowed: whole numbers from 2 to 20000.
    "--n" has "x". Allowed: whole numbers from 2 to 20000.
    "--only" has "their". Did you mean "theirs"? Allowed: ours, theirs.
    "--cases" has no value.]
  `);
});
