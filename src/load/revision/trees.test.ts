import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newRepository, temporaryFolder, type Repository } from '../testing/repository.ts';
import { git } from './git.ts';
import { revisionReader, TooManyFilesError, type RevisionFile } from './trees.ts';

let repository: Repository;
let read: ReturnType<typeof revisionReader>;
beforeEach(async () => {
  repository = await newRepository();
  read = revisionReader(repository.root);
});
afterEach(() => repository.remove());

const folder = 'src/catalog/services';

/** The files of the last commit, of which `x` is the folder of services. */
async function filesInX(): Promise<readonly RevisionFile[]> {
  const files = await read({ services: (await repository.run('rev-parse', 'HEAD:x')).trim() });
  return files.map((each) => ({ ...each, file: each.file.replace(folder, 'x') }));
}

const textsIn = (files: readonly RevisionFile[]) => files.map(({ file, text }) => [file, text]);
const order = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : Number(a > b);

test('the files are those that were committed, whatever they are called and hold', async () => {
  const name = fc.stringMatching(/^[a-z0-9 ,'"ü→-]{1,12}$/);
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, text, { minKeys: 1, maxKeys: 5 }), async (written) => {
      await repository.run('rm', '-r', '--quiet', '--ignore-unmatch', 'x');
      const expected = Object.entries(written).map(([file, own], index) => {
        const path = `x/${index % 2 ? 'deep/er/' : ''}${file}.ts`;
        repository.write(path, own);
        return [path, own] as const;
      });
      await repository.commit('Files');
      const found = textsIn(await filesInX()) as [string, string][];
      expect(found.toSorted(order)).toEqual(expected.toSorted(order));
    }),
    { numRuns: 15 },
  );
});

test('what is too large is there and has no text, and what comes after it is read', async () => {
  repository.write('x/a.ts', 'a');
  repository.write('x/b.ts', 'b'.repeat(1_000_001));
  repository.write('x/c.ts', 'c'.repeat(1_000_000));
  repository.write('x/.d.swp', 'd');
  symlinkSync('/etc/hostname', join(repository.root, 'x/e.ts'));
  await repository.commit('Large');
  expect(textsIn(await filesInX())).toEqual([
    ['x/a.ts', 'a'],
    ['x/b.ts', undefined],
    ['x/c.ts', 'c'.repeat(1_000_000)],
    ['x/e.ts', '/etc/hostname'],
  ]);
});

test('another repository’s commit is no file, and what is there twice is read once', async () => {
  repository.write('x/a.ts', 'same');
  repository.write('x/b.ts', 'same');
  await repository.commit('Twice');
  const commit = (await repository.run('rev-parse', 'HEAD')).trim();
  await repository.run('update-index', '--add', '--cacheinfo', `160000,${commit},x/module`);
  await repository.run('commit', '--quiet', '-m', 'A module');
  expect(textsIn(await filesInX())).toEqual([
    ['x/a.ts', 'same'],
    ['x/b.ts', 'same'],
  ]);
});

/** A tree in which everything that it lists is the same tree again, so many levels deep. */
async function bomb(width: number, depth: number, leaf: string): Promise<string> {
  let id = (await git(repository.root, ['mktree'], { input: leaf })).trim();
  const listings: string[] = [];
  for (let level = 0; level < depth; level += 1) {
    const names = Array.from({ length: width }, (_, index) => index);
    listings.push(names.map((name) => `040000 tree ${id}\t${name}\n`).join(''));
    const items = names.map(
      (name) => `40000 ${name}\0${Buffer.from(id, 'hex').toString('latin1')}`,
    );
    const content = Buffer.from(items.join(''), 'latin1');
    id = createHash('sha1').update(`tree ${content.length}\0`).update(content).digest('hex');
  }
  const input = listings.join('\n');
  const ids = await git(repository.root, ['mktree', '--batch', '--missing'], { input });
  expect(ids.trim().split('\n').at(-1)).toBe(id);
  return id;
}

test.each([
  ['more files than are read', 10, 5, 'a'],
  ['more folders than are read, and no file', 10, 12, ''],
  ['folders that nest without an end', 1, 2_100, ''],
])('%s are rejected', async (_, width, depth, name) => {
  const blob = (await git(repository.root, ['hash-object', '-w', '--stdin'], { input: '' })).trim();
  const tree = await bomb(width, depth, name && `100644 blob ${blob}\t${name}\n`);
  await expect(read({ services: tree })).rejects.toThrow(
    new TooManyFilesError(
      'src/catalog/services has more than 10,000 files and folders, the most that is read.',
    ),
  );
});

test('says what the clone does not have, and that there is no repository', async () => {
  const missing = 'f'.repeat(40);
  await expect(read({ services: missing })).rejects.toThrow('not a tree object');
  const input = `100644 blob ${missing}\ta.ts\n`;
  const tree = (await git(repository.root, ['mktree', '--missing'], { input })).trim();
  await expect(read({ services: tree })).rejects.toThrow(missing);
  const nowhere = revisionReader(temporaryFolder());
  await expect(nowhere({ services: missing })).rejects.toThrow('not a git repository');
});
