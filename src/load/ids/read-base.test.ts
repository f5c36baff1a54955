import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  archetypeOf,
  archetypePath,
  serviceEntry,
  entryPath,
  newRepository,
  temporaryFolder,
  type Repository,
} from '../testing/repository.ts';
import { readBase, type BaseIds } from './read-base.ts';

let repository: Repository;
beforeEach(async () => {
  repository = await newRepository();
});
afterEach(() => repository.remove());

const partsIn = (base: BaseIds | undefined) => base?.entries.get('service/ec2')?.parts;

test('the ids of the commit at which a branch left main', async () => {
  await repository.commit('Begin', serviceEntry('aws'));
  await repository.run('switch', '--quiet', '--create', 'branch');
  repository.write(archetypePath, archetypeOf(['updates']));
  await repository.commit('There');
  await repository.run('switch', '--quiet', 'main');
  repository.write(archetypePath, archetypeOf(['patches', 'more']));
  await repository.commit('Here');
  await repository.run('switch', '--quiet', 'branch');
  const base = await readBase(repository.root);
  expect(base?.name).toMatch(/^main \([0-9a-f]{7}\)$/);
  expect(partsIn(base)).toEqual(['patches']);
  await repository.run('branch', '--move', 'main', 'trunk');
  // Without a branch called main, the last commit; nothing differs from it.
  expect(await readBase(repository.root)).toBeUndefined();
  repository.write(entryPath, serviceEntry('customer'));
  const last = await readBase(repository.root);
  expect([last?.name.slice(0, 4), partsIn(last)]).toEqual(['HEAD', ['updates']]);
});

test('the main branch of where the clone came from counts first', async () => {
  await repository.commit('Begin', serviceEntry('aws'));
  await repository.run('update-ref', 'refs/remotes/origin/main', 'HEAD');
  repository.write(archetypePath, archetypeOf(['updates']));
  await repository.commit('Not yet pushed');
  const base = await readBase(repository.root);
  expect([base?.name.slice(0, 11), partsIn(base)]).toEqual(['origin/main', ['patches']]);
});

test('nothing to compare with: no git, no commit, no fact that changed, no catalogue', async () => {
  expect(await readBase(temporaryFolder())).toBeUndefined();
  expect(await readBase(repository.root)).toBeUndefined();
  await repository.commit('No service yet');
  repository.write(archetypePath, archetypeOf(['updates']));
  expect(await readBase(repository.root)).toBeUndefined();
  await repository.commit('Begin', serviceEntry('aws'));
  repository.write('README.md', 'Other words.');
  expect(await readBase(repository.root)).toBeUndefined();
});

test('a file that is no literal there has no ids, and does nothing', async () => {
  repository.write('src/catalog/services/compute/code.ts', `process.exit(3);`);
  await repository.commit('Begin', serviceEntry('aws'));
  repository.write(entryPath, serviceEntry('customer'));
  const base = await readBase(repository.root);
  expect([...(base?.entries.keys() ?? [])]).toEqual(['service/ec2', 'archetype/machine']);
});

test('entries of a shape that is not known have no ids that are', async () => {
  await repository.commit('Begin', serviceEntry('aws').replace(/modes: .*/, `modes: 'all',`));
  repository.write(entryPath, serviceEntry('aws'));
  expect(await readBase(repository.root)).toBeUndefined();
});
