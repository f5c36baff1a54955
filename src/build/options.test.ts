import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('what is left out', () => {
  expect(readOptions([])).toEqual({
    outDir: 'dist',
    force: false,
    quick: false,
    verbose: false,
    help: false,
  });
});

test('what is asked for', () => {
  const options = readOptions(['--outDir', '/srv/wiki', '--force', '--quick', '--verbose']);
  expect(options).toEqual({
    outDir: '/srv/wiki',
    force: true,
    quick: true,
    verbose: true,
    help: false,
  });
  expect(readOptions(['--outDir=there']).outDir).toBe('there');
});

test('all that is wrong, with what was meant', () => {
  expect(() =>
    readOptions(['--outdir', 'x', '--forse', '--zzzzzzzz', '--verbose=1', 'dist', '--outDir']),
  ).toThrowErrorMatchingInlineSnapshot(`
    [OptionsError: There is no option "--outdir". Did you mean "--outDir"?
    There is no option "--forse". Did you mean "--force"?
    There is no option "--zzzzzzzz". Allowed: --outDir, --force, --quick, --verbose, --help.
    "--verbose" takes no value.
    "dist" is no option.
    "--outDir" has no value.
    See --help.]
  `);
});
