/** Histories of which a part is archived. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { git } from '../../project/revision/git.ts';
import { treesOf } from '../../project/revision/trees.ts';
import {
  serviceEntry,
  newRepository,
  temporaryFolder,
  type Repository,
} from '../../project/testing/repository.ts';
import { sentenceOf } from '../words/sentence.ts';
import type { Archive, ChangeHistory, Keep } from '../history.ts';
import { readHistory } from './read-history.ts';

const forget: Keep = (_key, make) => make();
const told = ({ sets }: ChangeHistory) =>
  sets.map(({ subject, changes }) => [subject, ...changes.map(sentenceOf)]);
const moved = 'EC2 / Operating system: apply patches: AWS → you, duty unchanged';
const back = 'EC2 / Operating system: apply patches: you → AWS, duty unchanged';
const oldSet = {
  commit: 'a'.repeat(40),
  date: '2025-01-01T00:00:00.000Z',
  subject: 'Long ago',
  changes: [
    {
      what: { kind: 'service-added', modes: 1 },
      places: [{ service: { id: 'ec2', name: 'EC2' }, modes: [], of: 0 }],
    },
  ],
} as const;
const old = ['Long ago', 'EC2: new service in 1 mode'];

let repository: Repository;
/** Made at a commit whose entry was code; the next commit has the same state as literals. */
let archive: Archive;

beforeEach(async () => {
  repository = await newRepository();
  await repository.commit('As code', 'export const ec2 = service({});');
  const until = (await repository.run('rev-parse', 'HEAD')).trim();
  await repository.run('switch', '--quiet', '--create', 'literals');
  await repository.commit('As literals', serviceEntry('aws'));
  const [trees] = await treesOf(repository.root, ['HEAD']);
  archive = {
    until: { commit: until, date: '2026-01-01T00:00:00.000Z' },
    trees: trees!,
    sets: [oldSet],
  };
});
afterEach(() => repository.remove());

const read = (root = repository.root) => readHistory(root, forget, archive);

test('goes on where the archive ends', async () => {
  await repository.commit('Move', serviceEntry('customer'));
  const history = await read();
  expect(told(history)).toEqual([['Move', moved], old]);
  expect(history).toMatchObject({ extent: 'whole', archived: archive.until, skipped: [] });
  expect(history.begins).toBeUndefined();
});

test('a merge tells what changed since the archive’s end, and not what it was made of', async () => {
  await repository.commit('Move', serviceEntry('customer'));
  await repository.run('switch', '--quiet', 'main');
  await repository.run('merge', '--quiet', '--no-ff', '-m', 'Merge', 'literals');
  expect(told(await read())).toEqual([['Merge', moved], old]);
});

test('what the conversion changed beside the form would show', async () => {
  await repository.run('reset', '--quiet', '--soft', 'HEAD^');
  await repository.commit('As literals, and more', serviceEntry('customer'));
  expect(told(await read())).toEqual([['As literals, and more', moved], old]);
});

test('says where it begins if what was between is not there', async () => {
  await repository.commit('Move', serviceEntry('customer'));
  await repository.commit('Back', serviceEntry('aws'));
  const folder = temporaryFolder();
  await git(folder, ['clone', '--quiet', '--depth=2', `file://${repository.root}`, '.']);
  const history = await read(folder);
  expect(told(history)).toEqual([['Back', back], old]);
  expect(history).toMatchObject({ extent: 'part', archived: archive.until, skipped: [] });
  expect(history.begins?.commit).toBe((await repository.run('rev-parse', 'HEAD^')).trim());
});

test('a history that was rewritten goes on at the same state, else begins with what can be read', async () => {
  const elsewhere = await newRepository();
  try {
    await elsewhere.commit('As code, elsewhere', 'export const ec2 = service({});');
    await elsewhere.commit('As literals', serviceEntry('aws').replace(`'EC2'`, `'E'`));
    await elsewhere.commit('Move', serviceEntry('customer'));
    const other = await read(elsewhere.root);
    expect(told(other).map(([subject]) => subject)).toEqual(['Move', 'Long ago']);
    expect(other).toMatchObject({ extent: 'part', skipped: [] });
    expect(other.begins?.commit).toBe((await elsewhere.run('rev-parse', 'HEAD^')).trim());
    await elsewhere.commit('Back', serviceEntry('aws'));
    await elsewhere.commit('Move again', serviceEntry('customer'));
    const same = await read(elsewhere.root);
    expect(told(same)).toEqual([['Move again', moved], old]);
    expect(same).toMatchObject({ extent: 'whole', skipped: [] });
  } finally {
    elsewhere.remove();
  }
});

test('without git, the archive remains', async () => {
  const history = await read(temporaryFolder());
  expect(told(history)).toEqual([old]);
  expect(history).toMatchObject({ extent: 'none', archived: archive.until });
});
