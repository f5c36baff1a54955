import { expect, test } from 'vitest';
import { aFile, projectWith, found } from '../testing/project.ts';
import { pageKeys } from './page-keys.ts';

const guide = 'https://docs.aws.amazon.com/bell/';
const page = (path: string) => ({ path, title: 'A page' });
const reportOn = (...files: readonly object[]) =>
  found(
    pageKeys,
    projectWith({ files: files.map((value, index) => aFile(value, { id: `bell-${index}` })) }),
  );

test.each(['encryption', 'dbInstanceCreation', 'x509', 'nTier'])('accepts "%s"', async (key) => {
  expect(await reportOn({ guide, pages: { [key]: page('a') } })).toBe('');
});

test('accepts one key for a page in two files, and passes over what has no address', async () => {
  const whole = { url: `${guide}a`, title: 'A page' };
  expect(await reportOn({ guide, pages: { a: page('a') } }, { pages: { a: whole } })).toBe('');
  expect(await reportOn({ pages: { a: { title: 'A page' } } }, { pages: 'none' }, [])).toBe('');
});

test('warns of keys that are no words, and of two for one page', async () => {
  const files = [
    { guide, pages: { uSERCreate: page('a') } },
    { guide, pages: { create_it: page('b'), other: page('a') } },
  ];
  expect(await reportOn(...files)).toMatchInlineSnapshot(`
    "bell-0 › pages › uSERCreate (warning)
      The key "uSERCreate" is no word.
      Allowed: words in camel case that say what the page is about.
      Name the page: dbInstanceCreation says more than uSERCreateDBInstance.
    bell-0 › pages › uSERCreate (warning)
      The page "uSERCreate" is called "other" in another file.
      Allowed: one key for a page, wherever it is cited.
      Choose the one that says more, and write it in both files.
    bell-1 › pages › create_it (warning)
    bell-1 › pages › other (warning)"
  `);
});
