import { expect, test } from 'vitest';
import { nodeText, packagesText, pathText } from './missing-words.mjs';

test('names a package that is missing, and counts the others', () => {
  const folders = ['node_modules/@site/tool', 'node_modules/a/node_modules/part'];
  expect([packagesText(folders.slice(1)), packagesText(folders)]).toMatchInlineSnapshot(`
    [
      "Dependencies are missing (part): run npm ci, and try again.",
      "Dependencies are missing (@site/tool and 1 more): run npm ci, and try again.",
    ]
  `);
});

test('says which Node is too old, and why it may be', () => {
  expect(nodeText('v20.1.0')).toMatchInlineSnapshot(
    `"This needs Node 22.18 or newer and found v20.1.0: install Node 24, or on Linux run npm ci --include=optional, which brings it along, and try again."`,
  );
});

test('says which character of a path keeps the site from being built', () => {
  expect([`/home/it's`, '/home/a#b', '/home/a?b', '/home/a%20b'].map(pathText)).not.toContain(
    undefined,
  );
  expect(['/home/a b', '/home/ü[1]', 'C:\\home'].map(pathText)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(pathText('/home/a#b')).toBe(
    'Astro builds no site in a folder that has "#" in its path, as /home/a#b does: rename it, or move the project, and try again.',
  );
});
