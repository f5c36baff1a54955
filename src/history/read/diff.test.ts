import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '#load/revision/git.ts';
import {
  archetypeOf,
  archetypePath,
  serviceEntry,
  entryPath,
  newRepository,
  temporaryFolder,
  type Repository,
} from '#load/testing/repository.ts';
import { sentenceOf } from '../words/sentences.ts';
import { diff } from './diff.ts';

let repository: Repository;
beforeAll(async () => {
  repository = await newRepository();
  await repository.commit('Begin', serviceEntry('aws'));
  await repository.run('switch', '--quiet', '--create', 'branch');
  await repository.commit('Move', serviceEntry('customer'));
  await repository.run('switch', '--quiet', 'main');
  repository.write('content/services/compute/ec2.mdx', 'A page.');
  await repository.commit('A page');
  await repository.run('switch', '--quiet', 'branch');
});
afterAll(() => repository.remove());

const told = async (...args: [base: string, head?: string]) =>
  (await diff(repository.root, ...args)).changes.map(sentenceOf);
const moved = 'EC2 / Operating system: apply patches: AWS → you, duty unchanged';

test('what the branch did since it left, and not what the other did', async () => {
  expect(await told('main', 'branch')).toEqual([moved]);
});

test('the files of the folder count as they lie there', async () => {
  expect(await told('main')).toEqual([moved]);
  repository.write(entryPath, serviceEntry('aws'));
  expect(await told('main')).toEqual([]);
  repository.write(entryPath, 'export default nothing;');
  await expect(told('main')).rejects.toMatchObject({
    message:
      'The catalogue of this folder cannot be read: one file is no data. Run npm run check: it says what to fix.',
    diagnostics: [{ file: entryPath, line: 1, column: 1 }],
  });
  repository.write(entryPath, serviceEntry('aws').replace('machine', 'machines'));
  await expect(told('main')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[DiffError: The catalogue of this folder cannot be read: There is no archetype "machines". Run npm run check: it says what to fix.]`,
  );
  repository.write(entryPath, serviceEntry('customer'));
});

test('says what is wrong with a revision', async () => {
  await expect(told('mian')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[DiffError: There is no revision "mian". Did you mean "main"? Allowed: "branch", "main". Name a branch, a tag or a commit, or run git fetch first.]`,
  );
  await expect(told('main', '--output=x')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[DiffError: There is no revision "--output=x". Allowed: "branch", "main". Name a branch, a tag or a commit, or run git fetch first.]`,
  );
});

test('says which ids are gone, unless a reason replaces them', async () => {
  const lost = async () =>
    (await diff(repository.root, 'main')).lost.map((each) => each.replace(/\(\w+\)/, '()'));
  expect(await lost()).toEqual([]);
  repository.write(archetypePath, archetypeOf(['updates']));
  repository.write(entryPath, serviceEntry('customer').replace(`id: 'a'`, `id: 'b'`));
  expect(await lost()).toEqual([
    'The mode "a" of the service "ec2" is gone since main ().',
    'The part "patches" of the archetype "machine" is gone since main (), and so from "ec2".',
  ]);
  const retired = (what: string, id: string) =>
    `retired: { ${what}: { ${id}: 'It was two things.' } },`;
  repository.write(archetypePath, archetypeOf(['updates'], retired('parts', 'patches')));
  repository.write(
    entryPath,
    serviceEntry('customer', retired('modes', 'a')).replace(`id: 'a'`, `id: 'b'`),
  );
  expect(await lost()).toEqual([]);
  await repository.run('checkout', '--', '.');
});

test('says which revision it cannot read, and why', async () => {
  await repository.run('switch', '--quiet', '--create', 'broken');
  await repository.commit('Break', 'process.exit(3);');
  await repository.commit('Fix', serviceEntry('aws'));
  await expect(told('HEAD^')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[DiffError: The catalogue of "HEAD^" cannot be read: src/catalog/services/compute/ec2.ts:1:1: This is not a literal: "process.exit(3);". Name a revision whose catalogue can be read.]`,
  );
  await repository.run('switch', '--quiet', 'branch');
  await repository.run('branch', '--quiet', '-D', 'broken');
});

test('does not unfold a tree that stands for millions of files', async () => {
  const { root } = repository;
  let tree = (await git(root, ['rev-parse', 'HEAD:src/catalog/services'])).trim();
  const ten = Array.from({ length: 10 }, (_, index) => `a${index}`);
  for (const names of [...Array(7).fill(ten), ['services'], ['catalog'], ['src']]) {
    const items = names.map((name: string) => `040000 tree ${tree}\t${name}\n`);
    tree = (await git(root, ['mktree'], { input: items.join('') })).trim();
  }
  const bomb = (await repository.run('commit-tree', tree, '-p', 'HEAD', '-m', 'Many')).trim();
  await expect(told('HEAD', bomb)).rejects.toThrow(
    `The catalogue of "${bomb}" cannot be read: src/catalog/services has more than 10,000 files and folders, the most that is read. Name a revision whose catalogue can be read.`,
  );
});

test('says of a revision whose entries are code that they are not run', async () => {
  await repository.run('switch', '--quiet', '--orphan', 'code');
  await repository.commit('Write an entry', 'process.exit(3); // export default defineService({})');
  await repository.commit('Change the entry', 'process.exit(4);');
  const last = (await repository.run('rev-parse', 'HEAD')).trim();
  await repository.commit('Write the entry as a literal', serviceEntry('aws'));
  const said = String(await diff(repository.root, 'code~2', undefined, last).catch(String));
  expect(said.replaceAll(/\b[0-9a-f]{7}\b/g, '0000000')).toMatchInlineSnapshot(
    `"DiffError: The catalogue of "code~2" (0000000) is code, as it was until 0000000, and no code of a revision is run. Compare with a later revision; into a branch that began before, merge main first."`,
  );
  await repository.run('switch', '--quiet', 'branch');
  await repository.run('branch', '--quiet', '-D', 'code');
});

test('says that a clone is shallow', async () => {
  const folder = temporaryFolder();
  const clone = ['clone', '--quiet', '--depth=1', '--no-single-branch'];
  await git(folder, [...clone, `file://${repository.root}`, '.']);
  await expect(diff(folder, 'origin/main')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[DiffError: "origin/main" and "HEAD" have no commit in common in this clone, which is shallow: run git fetch --unshallow, then try again.]`,
  );
  await expect(diff(folder, 'v1')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[DiffError: There is no revision "v1". Allowed: "branch", "origin", "origin/branch", "origin/main". This clone is shallow and may lack it: run git fetch --unshallow, then try again.]`,
  );
});

test('says that there is no repository', async () => {
  const folder = temporaryFolder();
  await expect(diff(folder, 'main')).rejects.toThrow(
    'There is nothing to compare with: "fatal: not a git repository',
  );
});
