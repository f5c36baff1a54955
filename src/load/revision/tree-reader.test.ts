import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newRepository, temporaryFolder, type Repository } from '../testing/repository.ts';
import { TreeReader, type RevisionFile } from './tree-reader.ts';

let repository: Repository;
let reader: TreeReader;
beforeEach(async () => {
  repository = await newRepository();
  reader = new TreeReader(repository.root);
});
afterEach(() => {
  reader.close();
  repository.remove();
});

async function filesOf(folder: string): Promise<readonly RevisionFile[]> {
  const tree = await repository.run('rev-parse', `HEAD:${folder}`);
  return reader.filesOf(folder, tree.trim());
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
      const found = textsIn(await filesOf('x')) as [string, string][];
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
  expect(textsIn(await filesOf('x'))).toEqual([
    ['x/a.ts', 'a'],
    ['x/b.ts', undefined],
    ['x/c.ts', 'c'.repeat(1_000_000)],
    ['x/e.ts', '/etc/hostname'],
  ]);
});

test('says which object the clone does not have, and that there is no repository', async () => {
  const missing = 'f'.repeat(40);
  await expect(reader.filesOf('x', missing)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[GitError: The repository has no object ffffffffffffffffffffffffffffffffffffffff.]`,
  );
  const nowhere = new TreeReader(temporaryFolder());
  await expect(nowhere.filesOf('x', missing)).rejects.toThrow('not a git repository');
});
