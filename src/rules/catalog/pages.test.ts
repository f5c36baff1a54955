import { expect, test } from 'vitest';
import { expandService } from '#catalog/index.ts';
import { runRules } from '../run.ts';
import { aFile, aWrittenPart, aWrittenService, found, projectWith } from '../testing/project.ts';
import { verifiedShare } from './days.ts';
import { citedPages, pageKeys, passageOnce } from './pages.ts';
import { sourceHost, sourceSeen, sourceTitle } from './sources.ts';

const reportOn = (value: unknown, place?: Parameters<typeof aFile>[1]) =>
  found(citedPages, projectWith({ files: [aFile(value, place)] }));

const page = { url: 'https://docs.aws.amazon.com/vpc/', title: 'Amazon VPC' };
const [mode] = aWrittenService().modes;

test('accepts keys of pages, pages with particulars and sources in full, wherever they are', async () => {
  const entry = aWrittenService({
    add: [aWrittenPart({ sources: ['updates', { page: 'vpc', verified: '2026-11-24' }, page] })],
    override: { backups: { sources: ['backups'] } },
    lifecycle: { status: 'maintenance', note: 'Closed to new customers.', sources: ['end'] },
    contradictions: [
      { topic: 'Patches', finding: 'The pages disagree.', sources: ['updates', 'other'] },
    ],
    modes: [{ ...mode!, add: [aWrittenPart({ id: 'own', sources: ['own'] })] }],
    pages: {
      ...Object.fromEntries(
        ['backups', 'end', 'other', 'own'].map((path) => [path, { path, title: path }]),
      ),
      updates: { path: 'updates', title: 'Updates' },
      vpc: page,
    },
  });
  expect(await reportOn(entry)).toBe('');
});

test('accepts a file without pages', async () => {
  const part = aWrittenPart({ sources: [page] });
  expect(await reportOn({ add: [part] }, { kind: 'trait', id: 'guest' })).toBe('');
  expect(await reportOn({ reason: 'It went.' }, { kind: 'retired', id: 'old' })).toBe('');
});

test('reports keys that no page has', async () => {
  const entry = aWrittenService({
    add: [aWrittenPart({ sources: ['updates', 'update'] })],
    modes: [{ ...mode!, override: { backups: { sources: [{ page: 'toString' }] } } }],
  });
  expect(await reportOn(entry)).toMatchInlineSnapshot(`
    "ec2 › add › 0 › sources › 1
      There is no page "update" in this file.
      Did you mean "updates"? Allowed: the keys of "pages", or a source in full: { url, title, verified }.
      Correct the key, or add "update" to "pages".
    ec2 › modes › 0 › override › backups › sources › 0"
  `);
});

test('reports pages that nothing cites', async () => {
  const entry = aWrittenService({ add: [aWrittenPart({ sources: [page] })] });
  expect(await reportOn(entry)).toMatchInlineSnapshot(`
    "ec2 › pages › updates
      Nothing in this file cites the page "updates".
      Allowed: pages that a claim comes from.
      Cite it, or delete it."
  `);
});

test('leaves to the schema a page that nobody has come to yet', async () => {
  expect(await reportOn({ pages: { updates: { ...page, title: '' } } })).toBe('');
});

test('reports pages without an address, or with two', async () => {
  const trait = {
    add: [aWrittenPart({ sources: ['none', 'both', 'nowhere'] })],
    pages: {
      none: { title: 'No address' },
      both: { ...page, path: 'updates' },
      nowhere: { path: 'updates', title: 'A path below nothing' },
    },
  };
  expect(await reportOn(trait, { kind: 'trait', id: 'guest' })).toMatchInlineSnapshot(`
    "guest › pages › both
      The page "both" has both a path and a url.
      Allowed: a path below the guide, or else a url.
      Delete one of the two.
    guest › pages › none
      The page "none" has no address.
      Allowed: a path below the guide, or else a url.
      Write "path" or "url".
    guest › pages › nowhere
      The page "nowhere" has a path, and the file has no guide.
      Allowed: a path where "guide" says below which address it is.
      Write the whole address as "url", or add "guide" to the file."
  `);
});

test('leaves to the schema what has another form', async () => {
  expect(await reportOn([])).toBe('');
  expect(await reportOn({ pages: 'updates', add: 'none' })).toBe('');
  expect(
    await reportOn({ pages: { updates: 'Updates' }, add: [{ sources: ['updates', 5] }] }),
  ).toBe('');
});

test('nobody else reports a source that has no address', async () => {
  const written = aWrittenService({
    add: [aWrittenPart({ sources: ['none', 'other', 'nowhere'] })],
    pages: { nowhere: { title: 'No address' } },
  });
  const files = [aFile(written)];
  const entries = [expandService('ec2', 'compute', written)];
  const diagnostics = await runRules(
    [citedPages, sourceHost, sourceSeen, sourceTitle, verifiedShare],
    projectWith({ files, entries }),
    async () => ({ file: 'ec2.ts', line: 1, column: 1 }),
    [],
  );
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['cited-pages']));
  expect(diagnostics).toHaveLength(3);
});

test('reports keys of passages that the page does not have, and passages that nothing cites', async () => {
  const vpc = {
    ...page,
    passages: { gate: 'You close … the gate', wall: 'AWS builds … the wall' },
  };
  const sources = [{ page: 'vpc', at: ['gate', 'walls', 'You may ask AWS'] }];
  const entry = aWrittenService({ add: [aWrittenPart({ sources })], pages: { vpc } });
  expect(await reportOn(entry)).toMatchInlineSnapshot(`
    "ec2 › add › 0 › sources › 0 › at
      The page "vpc" has no passage "walls".
      Did you mean "wall"? Allowed: the keys of the page’s "passages", or a passage: first words … last words.
      Correct the key, or write the passage.
    ec2 › pages › vpc › passages › wall
      Nothing in this file cites the passage "wall" of "vpc".
      Allowed: passages that a claim rests on.
      Cite it, or delete it."
  `);
});

const guide = 'https://docs.aws.amazon.com/bell/';
const below = (path: string) => ({ path, title: 'A page' });
const reportOnKeys = (...files: readonly object[]) =>
  found(
    pageKeys,
    projectWith({ files: files.map((value, index) => aFile(value, { id: `bell-${index}` })) }),
  );

test.each(['encryption', 'dbInstanceCreation', 'x509', 'nTier'])('accepts "%s"', async (key) => {
  expect(await reportOnKeys({ guide, pages: { [key]: below('a') } })).toBe('');
});

test('accepts one key for a page in two files, and passes over what has no address', async () => {
  const whole = { url: `${guide}a`, title: 'A page' };
  expect(await reportOnKeys({ guide, pages: { a: below('a') } }, { pages: { a: whole } })).toBe('');
  expect(await reportOnKeys({ pages: { a: { title: 'A page' } } }, { pages: 'none' }, [])).toBe('');
});

test('warns of keys that are no words, and of two for one page', async () => {
  const files = [
    { guide, pages: { uSERCreate: below('a') } },
    { guide, pages: { create_it: below('b'), other: below('a') } },
  ];
  expect(await reportOnKeys(...files)).toMatchInlineSnapshot(`
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

const passage = 'The bell … at noon';
const claims = (first: string | readonly string[], second: string | readonly string[]) =>
  projectWith({
    files: [
      aFile(
        aWrittenService({
          pages: {
            updates: { path: 'updates', title: 'Updates', passages: { bellNoon: passage } },
          },
          add: [first, second].map((at, index) =>
            aWrittenPart({ id: `part-${index}`, sources: [{ page: 'updates', at }] }),
          ),
        }),
      ),
    ],
  });

test('accepts keys, and passages that are written once', async () => {
  expect(await found(passageOnce, claims('bellNoon', ['bellNoon', 'The rope … each year']))).toBe(
    '',
  );
});

test('reports a passage that is written again, or stands in the table', async () => {
  const rope = 'The rope … each year';
  expect(await found(passageOnce, claims(rope, [passage, rope]))).toMatchInlineSnapshot(`
    "ec2 › add › 1 › sources › 0 › at (warning)
      The passage "The bell … at noon" of "updates" is written twice in this file.
      Allowed: a passage once; several claims cite it by its key.
      Write it in "passages" of the page "updates", under a key, and that key as "at".
    ec2 › add › 1 › sources › 0 › at (warning)"
  `);
});
