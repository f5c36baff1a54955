import { expect, test } from 'vitest';
import { inFolder } from '../testing/in-folder.ts';
import { projectFiles } from './project-files.ts';

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
  const found = await inFolder(files, async (root) => projectFiles(root));
  expect(found.filter((file) => !file.startsWith('src/catalog/reference/'))).toEqual([
    '.github/workflows/check.yml',
    'README.md',
    'content/guides/house.mdx',
    'src/site/pages/dist/index.ts',
  ]);
});
