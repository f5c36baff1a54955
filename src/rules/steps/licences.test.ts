import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { listed } from '../testing/project.ts';
import { licences } from './licences.ts';

const listFile = 'src/rules/steps/licences.yml';
const list = `allowed:
  - MIT
  - Apache-2.0
named:
  - package: words
    licence: CC BY-SA 4.0
    why: It is read by a test alone.
  - package: '@site/*'
    licence: none
    why: Its own file says that it is MIT.
`;

type Packages = Readonly<Record<string, { license?: string; name?: string }>>;
const needed: Packages = {
  a: { license: 'MIT' },
  b: { license: '(MPL-2.0 OR Apache-2.0)' },
  words: { license: 'CC BY-SA 4.0' },
  '@site/tool': {},
};

/** What is said of a lock file, a list, and the package.json of what is installed. */
async function report(
  packages: Packages,
  { text = list, installed = {} }: { text?: string; installed?: Record<string, object> } = {},
) {
  const locked = Object.entries({ ...needed, ...packages }).map(([name, each]) => [
    `node_modules/${name}`,
    { version: '1.0.0', ...each },
  ]);
  const lock = { packages: { '': { name: 'site' }, ...Object.fromEntries(locked) } };
  const manifests = Object.entries(installed).map(([name, manifest]) => [
    `node_modules/${name}/package.json`,
    JSON.stringify(manifest),
  ]);
  const root = folderWith({
    'package-lock.json': JSON.stringify(lock, null, 2),
    [listFile]: text,
    ...Object.fromEntries(manifests),
  });
  return listed(await licences(root));
}

test.each<[Packages, Record<string, object>?]>([
  [{ c: { license: 'GPL-3.0-only OR MIT' }, d: { license: 'MIT AND Apache-2.0' } }],
  [{ c: {} }, { c: { license: 'MIT' } }],
  [{ c: {} }, { c: { license: { type: 'MIT' } } }],
  [{ c: {} }, { c: { licenses: [{ type: 'MIT' }, 'ISC'] } }],
])('accepts %j, installed as %j', async (packages, installed = {}) => {
  expect(await report(packages, { installed })).toBe('');
});

test('reports each package at its line, and what is allowed', async () => {
  const packages = {
    c: { license: 'GPL-3.0-only AND MIT' },
    d: { name: 'other' },
    words: { license: 'CC BY-NC 4.0' },
    e: { license: 'MIT' },
  };
  const installed = { e: { license: 'GPL-2.0-only' } };
  expect(await report(packages, { installed })).toMatchInlineSnapshot(`
    "package-lock.json:14:1
      "words" 1.0.0 has the licence "CC BY-NC 4.0".
      Allowed: for this package "CC BY-SA 4.0", as src/rules/steps/licences.yml says.
      Look for another package, or read the licence and name the package there with the reason why it is all right.
    package-lock.json:21:1
      "c" 1.0.0 has the licence "GPL-3.0-only AND MIT".
      Allowed: the licences under "allowed" in src/rules/steps/licences.yml, and packages named there with their licence.
      Look for another package, or read the licence and name the package there with the reason why it is all right.
    package-lock.json:25:1
      "other" 1.0.0 declares no licence.
      Allowed: the licences under "allowed" in src/rules/steps/licences.yml, and packages named there with their licence.
      Look for another package, or read the licence and name the package there with the reason why it is all right.
    package-lock.json:29:1
      "e" 1.0.0 has the licence "MIT" in the lock file and "GPL-2.0-only" in node_modules.
      Allowed: a lock file that says what the package says.
      Run npm ci; if the two still differ, read the package before you use it.
    src/rules/steps/licences.yml:5:1
      No package needs "words: CC BY-SA 4.0".
      Allowed: entries that a package of the lock file needs.
      Delete it."
  `);
});

test.each([
  ['no reason', list.replace(/ {4}why.*\n/, '')],
  ['a reason that is no sentence', list.replace('alone.', 'alone')],
  ['an unknown key', `${list}else: []\n`],
  ['what is no YAML', '- [a'],
])('stops at a list with %s', async (_, text) => {
  await expect(report({}, { text })).rejects.toThrow();
});

test('the list of this project can be read', async () => {
  expect(await report({}, { text: readFileSync(listFile, 'utf8') })).toContain('No package needs');
});
