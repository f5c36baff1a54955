import { expect, test } from 'vitest';
import { selectFiles, projectFiles } from './select-files.ts';
import { folderWith } from '#load/testing/folder-with.ts';

const all = [
  'README.md',
  'content/guides/house.mdx',
  'content/services/compute/one.mdx',
  'content/services/compute/two.mdx',
  'src/catalog/services/compute/one.ts',
  'src/catalog/traits/guest.ts',
  'src/cli/one.ts',
];
const filesOf = (words: readonly string[], here?: string) => {
  const named = selectFiles(words, all, here);
  return 'files' in named ? named.files : named;
};

test.each([
  ['README.md', ['README.md']],
  ['./src/cli/one.ts', ['src/cli/one.ts']],
  ['content/guides/', ['content/guides/house.mdx']],
  ['one', ['content/services/compute/one.mdx', 'src/catalog/services/compute/one.ts']],
  ['two', ['content/services/compute/two.mdx']],
])('%s', (word, files) => {
  expect(filesOf([word])).toEqual(files);
});

test('several words name what each of them names', () => {
  expect(filesOf(['src/cli', 'README.md'])).toEqual(['README.md', 'src/cli/one.ts']);
});

test('a path may begin where the command was written', () => {
  expect(filesOf(['house.mdx'], 'content/guides/')).toEqual(['content/guides/house.mdx']);
});

test('what is missing from a folder is meant too', () => {
  const named = selectFiles(['content/guides'], all);
  expect('isSelected' in named && named.isSelected('content/guides/other.mdx')).toBe(true);
  expect('isSelected' in named && named.isSelected('content/guides.mdx')).toBe(false);
});

test('what names nothing', () => {
  expect(filesOf(['onne', 'README.md', 'content/guides/hose.mdx', 'a/b'])).toEqual([
    'There is no "onne". Did you mean "one"? Allowed: "one", "two".',
    'There is no "content/guides/hose.mdx". Did you mean "content/guides/house.mdx"? Allowed: a file, a folder, or the id of a service.',
    'There is no "a/b". Allowed: a file, a folder, or the id of a service.',
  ]);
});

test('what somebody wrote, and nothing that was made from it', async () => {
  const files = {
    'README.md': '',
    'content/guides/house.mdx': '',
    '.github/workflows/check.yml': '',
    'dist/index.html': '',
    '.dist.previous/index.html': '',
    'node_modules/one/index.js': '',
    'bench/peers/one/dist/index.js': '',
    'src/site/pages/dist/index.ts': '',
    'src/.DS_Store': '',
  };
  expect(projectFiles(folderWith(files))).toEqual([
    '.github/workflows/check.yml',
    'README.md',
    'content/guides/house.mdx',
    'src/site/pages/dist/index.ts',
  ]);
});
