import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { assertPublishable } from './target.ts';

const site = (folder: string) => ({ [`${folder}/index.html`]: '', [`${folder}/_headers`]: '' });

/** What keeps a site from a folder of a made-up project; nothing where it may be written there. */
function rejected(path: string, files: Readonly<Record<string, string>> = {}): string {
  const root = folderWith({ 'src/a.ts': '', 'content/a.md': '', 'notes/a.txt': '', ...files });
  mkdirSync(join(root, 'empty'));
  try {
    assertPublishable(join(root, path), root);
    return '';
  } catch (error) {
    return (error as Error).message.replaceAll(root, '/project');
  }
}

test.each(['dist', 'empty', 'new/below', '.cache/under-base', '../elsewhere-of-a-test'])(
  '%s is a place for a site',
  (path) => expect(rejected(path)).toBe(''),
);

test('a site may be replaced', () => expect(rejected('dist', site('dist'))).toBe(''));

test.each([
  ['.', 'the project itself lies there'],
  ['..', 'the project itself lies there'],
  ['src', 'what is there is no site'],
  ['src/new', 'src/ is a folder of the project'],
  ['notes', 'what is there is no site'],
  ['notes/a.txt', 'notes/ is a folder of the project'],
])('%s is no place for a site: %s', (path, why) => expect(rejected(path)).toContain(why));

test('a repository in the target is not replaced with the rest', () => {
  expect(
    rejected('dist', { ...site('dist'), 'dist/.git/HEAD': '' }).replace(
      /\S*\/dist/,
      '/project/dist',
    ),
  ).toMatchInlineSnapshot(
    `"The site cannot be written to /project/dist: it holds a git repository, which would be replaced with the rest. Build elsewhere, and copy the site there."`,
  );
});

test('a file is no place, nor is a link to one', () => {
  const root = folderWith({ dist: '' });
  symlinkSync(join(root, 'dist'), join(root, 'link'));
  for (const name of ['dist', 'link']) {
    expect(() => assertPublishable(join(root, name), root)).toThrow('there is a file of that name');
  }
});
