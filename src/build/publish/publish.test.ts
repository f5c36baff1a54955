import * as fs from 'node:fs';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { publish, recover } from './publish.ts';
import { madeUpFiles, madeUpSite } from './testing/made-up-build.ts';

vi.mock('node:fs', { spy: true });
afterEach(() => {
  for (const name of ['openSync', 'renameSync', 'rmSync', 'cpSync'] as const)
    vi.mocked(fs[name]).mockRestore();
});

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
const beside = (target: string) =>
  readdirSync(dirname(target))
    .filter((name) => !name.endsWith('.lock'))
    .sort();
const usual = ['.cache', 'dist', 'src'];
const failing = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: made up`), { code, ...(path && { path }) });
const build = (folder: string) => madeUpSite(folder, 'next');

test('a build takes the place of the last, and leaves nothing beside it', async () => {
  const { root, target } = await published();
  expect(textsIn(target)).toEqual(['last']);
  await publish({ root, target, build });
  expect(textsIn(target)).toEqual(['next']);
  // A process of its own removes the last.
  await expect.poll(() => beside(target), { timeout: 30_000 }).toEqual(usual);
  expect(readdirSync(join(root, '.cache'))).toEqual(['build.lock']);
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

const rejected = /^The site cannot be written to /;

test.each([
  ['ENOSPC', '.cache/pictures', rejected],
  ['EDQUOT', '.cache/pictures', rejected],
  ['EROFS', '.cache/pictures', rejected],
  // What a build may not read is no trouble of the target.
  ['EACCES', 'content/a.md', /^EACCES: made up/],
])('%s during a build is told in words where it is the target’s', async (code, path, words) => {
  const { root, target } = await published();
  const build = () => Promise.reject(failing(code, join(root, path)));
  await expect(publish({ root, target, build })).rejects.toThrow(words);
  expect(textsIn(target)).toEqual(['last']);
  expect(beside(target)).toEqual(usual);
});

test('a folder that cannot be written is told before anything is built', async () => {
  const { root, target } = await published();
  vi.mocked(fs.openSync).mockImplementation((path) => {
    if (String(path).endsWith('.dist.lock')) throw failing('EACCES', String(path));
    return 0;
  });
  vi.spyOn(fs, 'closeSync').mockReturnValue();
  const build = vi.fn<() => Promise<void>>();
  const error: unknown = await publish({ root, target, build }).catch((thrown) => thrown);
  vi.mocked(fs.closeSync).mockRestore();
  expect((error as Error).message.replaceAll(root, '/project')).toMatchInlineSnapshot(
    `"The site cannot be written to /project/dist: you may not write to the folder that it lies in (/project/.dist.lock). What was there is untouched. Allow it, or name another folder with --outDir."`,
  );
  expect(build).not.toHaveBeenCalled();
  expect(textsIn(target)).toEqual(['last']);
});

test('a disk that is full when the site is copied there is told in words', async () => {
  const { root, target } = await published();
  vi.mocked(fs.renameSync).mockImplementationOnce(() => {
    throw failing('EXDEV');
  });
  vi.mocked(fs.cpSync).mockImplementationOnce((_, to) => {
    throw failing('EIO', join(String(to), 'services'));
  });
  await expect(publish({ root, target, build })).rejects.toThrow('the disk is full or broken');
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
  vi.mocked(fs.renameSync).mockImplementationOnce(() => {
    throw failing('EXDEV');
  });
  await publish({ root, target: elsewhere, build: made });
  expect(vi.mocked(cpSync).mock.calls.at(-1)?.[1]).toContain('.site.next');
  expect(textsIn(elsewhere)).toEqual(['next']);
  expect(beside(elsewhere)).toEqual(['site']);
  expect(new Set(folders).size).toBe(1);
});

test.each([2, 3])('where rename %i fails, the last site stays', async (which) => {
  const { root, target } = await published();
  const { renameSync: rename } = await vi.importActual<typeof fs>('node:fs');
  let count = 0;
  vi.mocked(fs.renameSync).mockImplementation((from, to) => {
    count += 1;
    if (count === which) throw failing('EBUSY', String(from));
    rename(from, to);
  });
  await expect(publish({ root, target, build })).rejects.toThrow('a disk is mounted there');
  expect(textsIn(target)).toEqual(['last']);
  expect(beside(target)).toEqual(usual);
});

test('after an end at any moment, the next command finds one whole site', async () => {
  const { renameSync: rename, rmSync: remove } = await vi.importActual<typeof fs>('node:fs');
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 7 }), fc.boolean(), async (calls, hasLast) => {
      const { root, target } = await published();
      if (!hasLast) remove(target, { recursive: true });
      // A disk that works for so many calls, and is gone then.
      let count = 0;
      const tried =
        <A extends readonly unknown[]>(act: (...args: A) => void) =>
        (...args: A) => {
          if (count++ >= calls) throw failing('EIO');
          act(...args);
        };
      vi.mocked(fs.renameSync).mockImplementation(tried(rename));
      vi.mocked(fs.rmSync).mockImplementation(tried(remove));
      await publish({ root, target, build }).catch(() => undefined);
      vi.mocked(fs.renameSync).mockImplementation(rename);
      vi.mocked(fs.rmSync).mockImplementation(remove);
      recover(root, target);
      if (existsSync(target)) expect([['last'], ['next']]).toContainEqual(textsIn(target));
      else expect(hasLast).toBe(false);
      await publish({ root, target, build: (folder) => madeUpSite(folder, 'at last') });
      expect(textsIn(target)).toEqual(['at last']);
      // Processes of their own remove the rest.
      expect(beside(target).filter((name) => !name.endsWith('.trash'))).toEqual(usual);
    }),
    { numRuns: 30 },
  );
}, 120_000);

test.each(['next', 'last'])('of an interrupted swap, the %s site is completed', async (text) => {
  const { root, target } = await published();
  renameSync(target, join(root, '.dist.previous'));
  if (text === 'next') await madeUpSite(join(root, '.dist.next'), 'next');
  recover(root, target);
  expect(textsIn(target)).toEqual([text]);
  await expect.poll(() => beside(target), { timeout: 30_000 }).toEqual(usual);
});
