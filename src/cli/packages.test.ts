import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { missingIn, nodeText, packagesIn, packagesText, pathText } from './packages.mjs';

const wanted = {
  '': {},
  'node_modules/site': { version: '1.0.0' },
  'node_modules/site/node_modules/part': { version: '2.0.0' },
  'node_modules/tester': { version: '1.0.0', dev: true },
  'node_modules/for-windows': { version: '1.0.0', optional: true },
  'node_modules/either': { version: '1.0.0', devOptional: true },
};
const [site, part, tester, windows] = Object.keys(wanted).slice(1);

/** What is missing where the list of what is installed says this, and these folders are there. */
function missing(
  listed: Record<string, { version?: string }>,
  tests: boolean,
  folders = Object.keys(listed),
) {
  const lock = (packages: object) => JSON.stringify({ packages });
  const files = folders.map((folder) => [`${folder}/package.json`, '{}'] as const);
  const root = folderWith({ 'package-lock.json': lock(wanted), ...Object.fromEntries(files) });
  if (folders.length > 0)
    writeFileSync(join(root, 'node_modules/.package-lock.json'), lock(listed));
  return missingIn(root, tests);
}

test('what only tests need is missing for tests alone', () => {
  expect(missing({}, false)).toEqual([site, part]);
  expect(missing({}, true)).toEqual([site, part, tester]);
});

test('nothing is missing of what is all there', () => {
  expect(missing(wanted, true)).toEqual([]);
});

test('another version is missing, of optional packages too, and what is only listed', () => {
  const old = { version: '0.9.0' };
  expect(missing({ ...wanted, [site!]: old, [windows!]: old }, false)).toEqual([site, windows]);
  expect(missing(wanted, false, [site!])).toEqual([part]);
});

test('a lock file that is not there, or torn, names no packages', () => {
  const root = folderWith({ 'lock.json': '{"packages": {"a' });
  expect(packagesIn(join(root, 'none.json'))).toBeUndefined();
  expect(packagesIn(join(root, 'lock.json'))).toBeUndefined();
});

test('says what is missing, and which Node is too old', () => {
  expect([packagesText([part!]), packagesText([part!, site!])]).toEqual([
    'Dependencies are missing (part): run npm ci, and try again.',
    'Dependencies are missing (part and 1 more): run npm ci, and try again.',
  ]);
  expect(nodeText('v20.1.0')).toBe(
    'This needs Node 22.18 or newer and found v20.1.0: install Node 24, or on Linux run npm ci --include=optional, which brings it along, and try again.',
  );
});

test('says which character of a path keeps the site from being built', () => {
  const wrong = [`/home/it's`, '/home/a#b', '/home/a?b', '/home/a%20b'];
  expect(wrong.filter((path) => !pathText(path))).toEqual([]);
  expect(['/home/a b', '/home/ü[1]', 'C:\\home'].filter(pathText)).toEqual([]);
  expect(pathText('/home/a#b')).toBe(
    'Astro builds no site in a folder that has "#" in its path, as /home/a#b does: rename it, or move the project, and try again.',
  );
});
