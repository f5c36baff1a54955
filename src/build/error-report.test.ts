import { expect, test } from 'vitest';
import { OptionsError } from './run-build.ts';
import { errorReport } from './error-report.ts';

const report = (error: unknown, verbose = false) =>
  errorReport(error, { again: 'npm run build -- --verbose', verbose });

test('what a person has to correct is said without a stack', () => {
  expect(report(new OptionsError('There is no option "x".'))).toBe('There is no option "x".\n');
});

test('an error of a page says where, and its trace where somebody asks', () => {
  const error = Object.assign(new Error('Unexpected token.'), {
    name: 'MDXError',
    stack: 'MDXError: Unexpected token.\n    at compile (file:///a.js:1:1)',
    hint: 'Close the tag.',
    loc: { file: 'content/guides/a.mdx', line: 3, column: 7 },
    frame: '> 3 | <b\n',
    cause: 'made up',
  });
  const said = `MDXError: Unexpected token.
  next     Close the tag.
  where    content/guides/a.mdx:3:7
> 3 | <b
`;
  expect(report(error)).toBe(said);
  expect(report(error, true)).toBe(`${said}    at compile (file:///a.js:1:1)\nCaused by made up\n`);
});

test('of several, each is said', () => {
  const errors = ['one', 'two'].map((message) => Object.assign(new Error(message), { id: 'a.ts' }));
  expect(report(new AggregateError(errors, 'Two are wrong.'))).toBe(
    'Error: one\n  where    a.ts\nError: two\n  where    a.ts\n',
  );
});

test('what the system refuses is a sentence, whoever was refused', () => {
  const full = Object.assign(new Error('EIO: i/o error, close'), { code: 'EIO' });
  expect(report(full)).toBe(
    '✖ EIO: i/o error, close: see whether the disk is full or broken, and try again.\n',
  );
  const message = `[UNHANDLEABLE_ERROR] Something went wrong inside rolldown.
Failed to write file in /site/a.mjs

Caused by:
    File too large (os error 27)

Stack backtrace:
   0: <unknown>`;
  expect(report(Object.assign(new Error('Build failed.'), { errors: [new Error(message)] }))).toBe(
    '✖ File too large (os error 27): allow larger files (ulimit -f unlimited), and try again.\n',
  );
});

test('what is no error is said, too', () => expect(report('torn')).toBe('torn\n'));
