import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAbout, licenceFile, parseLicenceList } from './licence-list.ts';

const text = `allowed:
  - MIT
  - ISC
named:
  - package: '@site/*'
    licence: none
    why: A reason that is a sentence.
`;

test('knows the line of each entry', () => {
  const { allowed, named } = parseLicenceList(text);
  expect(allowed).toEqual([
    { id: 'MIT', line: 2 },
    { id: 'ISC', line: 3 },
  ]);
  expect(named.map(({ line }) => line)).toEqual([5]);
});

test('an entry is about one name, or about all that begin with it', () => {
  const [entry] = parseLicenceList(text).named;
  if (!entry) throw new Error('The list is empty.');
  expect(isAbout(entry, '@site/tool')).toBe(true);
  expect(isAbout(entry, 'site')).toBe(false);
  expect(isAbout({ ...entry, package: 'a' }, 'ab')).toBe(false);
});

test.each([
  ['no reason', text.replace(/ {4}why.*\n/, '')],
  ['a reason that is no sentence', text.replace('sentence.', 'word')],
  ['an unknown key', `${text}else: []\n`],
  ['what is no YAML', '- [a'],
])('rejects %s', (_, broken) => {
  expect(() => parseLicenceList(broken)).toThrow();
});

test('the list of this project can be read', () => {
  expect(() => parseLicenceList(readFileSync(licenceFile, 'utf8'))).not.toThrow();
});
