import { afterEach, beforeEach, expect, test } from 'vitest';
import { git } from '../../project/revision/git.ts';
import { treesOf } from '../../project/revision/trees.ts';
import {
  archetypeOf,
  archetypePath,
  entryOf,
  entryPath,
  newRepository,
  temporaryFolder,
  type Repository,
} from '../../project/testing/repository.ts';
import { sentenceOf } from '../words/sentence.ts';
import { readHistory, type Archive, type History, type Keep } from './history.ts';

const forget: Keep = (_key, make) => make();
const told = ({ sets }: History) =>
  sets.map(({ subject, changes }) => [subject, ...changes.map(sentenceOf)]);

let repository: Repository;
beforeEach(async () => {
  repository = await newRepository();
});
afterEach(() => repository.remove());

const moved = 'EC2 / Operating system: apply patches: AWS → you, duty unchanged';
const back = 'EC2 / Operating system: apply patches: you → AWS, duty unchanged';

test('tells what each commit changed, and passes over what changed nothing or cannot be read', async () => {
  await repository.commit('Begin', entryOf('aws'));
  await repository.commit('Move', entryOf('customer'));
  await repository.commit('Format', entryOf('customer').replaceAll('  ', '\t'));
  await repository.commit('Break', 'export const ec2 = nothing;');
  repository.write('content/services/ec2.mdx', 'A page.');
  await repository.commit('Fix', entryOf('aws'));
  repository.write('content/services/ec2.mdx', 'A\npage.');
  await repository.commit('Wrap');
  await repository.commit('Elsewhere');
  const history = await readHistory(repository.root, forget);
  expect(told(history)).toEqual([
    ['Fix', back, 'EC2: page added'],
    ['Move', moved],
    ['Begin', 'EC2: new service in 1 mode'],
  ]);
  expect(history.extent).toBe('whole');
  expect(history.skipped).toHaveLength(1);
  expect(history.sets[1]?.date).toMatch(/^2026-01-01T00:0\d:00\.000Z$/);
}, 30_000);

test('a merge is one change of the main line, and what is kept is not read again', async () => {
  await repository.commit('Begin', entryOf('aws'));
  await repository.run('switch', '--quiet', '--create', 'branch');
  await repository.commit('There', entryOf('customer'));
  await repository.run('switch', '--quiet', 'main');
  await repository.run('merge', '--quiet', '--no-ff', '-m', 'Merge', 'branch');
  const kept = new Map<string, string>();
  const keep: Keep = async (key, make) => {
    const text = kept.get(key.join()) ?? (await make());
    kept.set(key.join(), text);
    return text;
  };
  const first = await readHistory(repository.root, keep);
  expect(told(first)).toEqual([
    ['Merge', moved],
    ['Begin', 'EC2: new service in 1 mode'],
  ]);
  const refuse: Keep = (key) => {
    const text = kept.get(key.join());
    return text === undefined ? Promise.reject(new Error('made again')) : Promise.resolve(text);
  };
  expect(await readHistory(repository.root, refuse)).toEqual(first);
}, 30_000);

test('a shallow clone knows what came after its first commit', async () => {
  await repository.commit('Begin', entryOf('aws'));
  await repository.commit('Move', entryOf('customer'));
  await repository.commit('Back', entryOf('aws'));
  const folder = temporaryFolder();
  await git(folder, ['clone', '--quiet', '--depth=2', `file://${repository.root}`, '.']);
  const history = await readHistory(folder, forget);
  expect(told(history)).toEqual([['Back', back]]);
  expect(history.extent).toBe('part');
  expect(history.begins?.date).toMatch(/^2026-01-01/);
}, 30_000);

test('a folder without git, or a catalogue that git does not know, has no history', async () => {
  const none = { extent: 'none', sets: [], skipped: [] };
  const folder = temporaryFolder();
  expect(await readHistory(folder, forget)).toEqual(none);
  await repository.commit('Something else');
  expect(await readHistory(repository.root, forget)).toEqual(none);
});
