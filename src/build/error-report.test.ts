import { expect, test } from 'vitest';
import { WrongOptions } from './options.ts';
import { errorReport } from './error-report.ts';

test('what a person has to correct is said without a stack', () => {
  expect(errorReport(new WrongOptions(['There is no option "x".']))).toBe(
    'There is no option "x".\n',
  );
});

test('an error of a page says where', () => {
  const error = Object.assign(new Error('Unexpected token.'), {
    name: 'MDXError',
    stack: 'MDXError: Unexpected token.\n    at compile (file:///a.js:1:1)',
    hint: 'Close the tag.',
    loc: { file: 'content/guides/a.mdx', line: 3, column: 7 },
    frame: '> 3 | <b\n',
    cause: new Error('made up'),
  });
  error.cause.stack = 'Error: made up';
  expect(errorReport(error)).toMatchInlineSnapshot(`
    "MDXError: Unexpected token.
      next     Close the tag.
      where    content/guides/a.mdx:3:7
    > 3 | <b
        at compile (file:///a.js:1:1)
    Caused by Error: made up
    "
  `);
});

test('of several, each is said', () => {
  const errors = ['one', 'two'].map((message) => Object.assign(new Error(message), { stack: '' }));
  const all = Object.assign(new AggregateError(errors, 'Two are wrong.'), { stack: '' });
  expect(errorReport(all)).toMatchInlineSnapshot(`
    "AggregateError: Two are wrong.
    Error: one
    Error: two
    "
  `);
});

test('what is no error is said, too', () => expect(errorReport('torn')).toBe('torn\n'));
