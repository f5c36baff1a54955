import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { realFiles } from './files.ts';
import { publish, recover } from './publish.ts';
import { madeUpFiles, madeUpSite } from './testing/made-up-build.ts';

/** A folder with a site in it, of another project than ours. */
async function published(text = 'last') {
  const root = folderWith({ 'src/a.ts': '' });
  const target = join(root, 'dist');
  await publish({ root, target, build: (folder) => madeUpSite(folder, text) });
  return { root, target };
}

const textsIn = (target: string) => [
  ...new Set(madeUpFiles.map((file) => readFileSync(join(target, file), 'utf8'))),
];
const beside = (target: string) => readdirSync(dirname(target)).sort();
const usual = ['.cache', 'dist', 'src'];
const failing = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: made up`), { code, ...(path && { path }) });

test('a build takes the place of the last, and leaves nothing beside it', async () => {
  const { root, target } = await published();
  expect(textsIn(target)).toEqual(['last']);
  await publish({ root, target, build: (folder) => madeUpSite(folder, 'next') });
  expect(textsIn(target)).toEqual(['next']);
  await expect.poll(() => beside(target), { timeout: 30_000 }).toEqual(usual);
  expect(readdirSync(join(root, '.cache'))).toEqual([]);
});

test('a build that fails leaves the last site, and says what it said', async () => {
  const { root, target } = await published();
  const build = async (folder: string) => {
    writeFileSync(join(folder, 'index.html'), 'half');
    throw new Error('A page is wrong.');
  };
  await expect(publish({ root, target, build })).rejects.toThrow('A page is wrong.');
  expect(textsIn(target)).toEqual(['last']);
  expect(beside(target)).toEqual(usual);
});

test.each(['ENOSPC', 'EDQUOT', 'EROFS'])('%s during a build is told in words', async (code) => {
  const { root, target } = await published();
  const build = () => Promise.reject(failing(code, join(root, '.cache/pictures')));
  await expect(publish({ root, target, build })).rejects.toThrow(/^The site cannot be written to /);
  expect(textsIn(target)).toEqual(['last']);
  expect(beside(target)).toEqual(usual);
});

test('what a build may not read is no trouble of the target', async () => {
  const { root, target } = await published();
  const build = () => Promise.reject(failing('EACCES', join(root, 'content/a.md')));
  await expect(publish({ root, target, build })).rejects.toThrow('EACCES: made up');
});

const build = (folder: string) => madeUpSite(folder, 'next');

test('a folder that cannot be written is told before anything is built', async () => {
  const { root, target } = await published();
  const files = {
    ...realFiles,
    make: (folder: string) => {
      if (folder.includes('.next')) throw failing('EACCES', folder);
      realFiles.make(folder);
    },
  };
  const error: unknown = await publish({ root, target, build }, files).catch((thrown) => thrown);
  expect((error as Error).message.replaceAll(root, '/project')).toMatchInlineSnapshot(
    `"The site cannot be written to /project/dist: you may not write to the folder that it lies in (/project/.dist.next). What was there is untouched. Allow it, or name another folder with --outDir."`,
  );
  expect(textsIn(target)).toEqual(['last']);
  expect(beside(target)).toEqual(usual);
});

test('a disk that is full when the site is copied there is told in words', async () => {
  const { root, target } = await published();
  const move = (_: string, to: string) => {
    throw failing('EIO', join(to, 'services'));
  };
  await expect(publish({ root, target, build }, { ...realFiles, move })).rejects.toThrow(
    'the disk is full or broken',
  );
  expect(textsIn(target)).toEqual(['last']);
  expect(beside(target)).toEqual(usual);
});

test.each([1, 2])('where rename %i fails, the last site stays', async (which) => {
  const { root, target } = await published();
  let count = 0;
  const rename = (from: string, to: string) => {
    count += 1;
    if (count === which) throw failing('EBUSY', from);
    renameSync(from, to);
  };
  const error: unknown = await publish({ root, target, build }, { ...realFiles, rename }).catch(
    (thrown) => thrown,
  );
  expect((error as Error).message).toContain('a disk is mounted there');
  expect(textsIn(target)).toEqual(['last']);
  expect(beside(target)).toEqual(usual);
});

test('a site is made in the same folder wherever it goes, and copied to another disk', async () => {
  const { root, target } = await published();
  const folders: string[] = [];
  const made = async (folder: string) => {
    folders.push(folder);
    await madeUpSite(folder, 'next');
  };
  await publish({ root, target, build: made });
  const elsewhere = join(folderWith({}), 'site');
  const move = (from: string, to: string) => {
    expect(to).toContain('.site.next');
    cpSync(from, to, { recursive: true });
  };
  await publish({ root, target: elsewhere, build: made }, { ...realFiles, move });
  expect(textsIn(elsewhere)).toEqual(['next']);
  expect(beside(elsewhere)).toEqual(['site']);
  expect(new Set(folders).size).toBe(1);
});

test('what is no site is not replaced, and nothing is built', async () => {
  const { root } = await published();
  const target = join(root, 'src');
  await expect(publish({ root, target, build })).rejects.toThrow('no site that was built before');
  await expect.poll(() => beside(target), { timeout: 30_000 }).toEqual(usual);
});

test('a swap that was interrupted is completed by the next command', async () => {
  const { root, target } = await published();
  renameSync(target, join(root, '.dist.previous'));
  await madeUpSite(join(root, '.dist.next'), 'next');
  recover(root, target);
  expect(textsIn(target)).toEqual(['next']);
  await expect.poll(() => beside(target), { timeout: 30_000 }).toEqual(usual);
  recover(root, target);
  expect(textsIn(target)).toEqual(['next']);
});
