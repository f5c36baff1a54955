import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
import type { ChangeHistory, Keep } from '../history.ts';
import { readHistory } from './read-history.ts';

const forget: Keep = (_key, make) => make();
const told = ({ sets }: ChangeHistory) =>
  sets.map(({ subject, changes }) => [subject, ...changes.map(sentenceOf)]);

let repository: Repository;
beforeEach(async () => {
  repository = await newRepository();
});
afterEach(() => repository.remove());

const moved = 'EC2 / Operating system: apply patches: AWS → you, duty unchanged';
const back = 'EC2 / Operating system: apply patches: you → AWS, duty unchanged';

test('tells what each commit changed, and passes over what changed nothing or cannot be read', async () => {
  await repository.commit('Begin', serviceEntry('aws'));
  await repository.commit('Move', serviceEntry('customer'));
  await repository.commit('Format', serviceEntry('customer').replaceAll('  ', '\t'));
  await repository.commit('Break', 'export const ec2 = nothing;');
  repository.write('content/services/compute/ec2.mdx', 'A page.');
  await repository.commit('Fix', serviceEntry('aws'));
  repository.write('content/services/compute/ec2.mdx', 'A\npage.');
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
});

test('a commit from after the last day of the calendar counts as from that day', async () => {
  repository.write(entryPath, serviceEntry('aws'));
  await repository.run('add', '--all');
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  // The year 3,170,843, which Date does not know.
  const env = { GIT_COMMITTER_DATE: '@99999999999999 +0000' };
  await git(repository.root, [...person, 'commit', '--quiet', '-m', 'Begin'], { env });
  const { sets } = await readHistory(repository.root, forget);
  expect(sets.map(({ date }) => date)).toEqual(['9999-12-31T23:59:59.000Z']);
});

test('a merge is one change of the main line, and what is kept is not read again', async () => {
  await repository.commit('Begin', serviceEntry('aws'));
  await repository.run('switch', '--quiet', '--create', 'branch');
  await repository.commit('There', serviceEntry('customer'));
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
  const reject: Keep = (key) => {
    const text = kept.get(key.join());
    return text === undefined ? Promise.reject(new Error('made again')) : Promise.resolve(text);
  };
  expect(await readHistory(repository.root, reject)).toEqual(first);
});

test('a shallow clone knows what came after its first commit', async () => {
  await repository.commit('Begin', serviceEntry('aws'));
  await repository.commit('Move', serviceEntry('customer'));
  await repository.commit('Back', serviceEntry('aws'));
  const folder = temporaryFolder();
  await git(folder, ['clone', '--quiet', '--depth=2', `file://${repository.root}`, '.']);
  const history = await readHistory(folder, forget);
  expect(told(history)).toEqual([['Back', back]]);
  expect(history.extent).toBe('part');
  expect(history.begins?.date).toMatch(/^2026-01-01/);
});

test('a folder without git, or a catalogue that git does not know, has no history', async () => {
  const none = { extent: 'none', sets: [], skipped: [] };
  const folder = temporaryFolder();
  expect(await readHistory(folder, forget)).toEqual(none);
  await repository.commit('Something else');
  expect(await readHistory(repository.root, forget)).toEqual(none);
});

test('a page that moves changed nothing; neither did a new folder for services', async () => {
  repository.write('content/services/ec2.mdx', 'A page.');
  await repository.commit('Begin', serviceEntry('aws'));
  await repository.run('mv', 'content/services', 'content/pages');
  repository.write('content/services/compute/ec2.mdx', 'A page.');
  await repository.commit('Move the page');
  await repository.run('mv', 'src/catalog/services/compute', 'src/catalog/services/machines');
  await repository.commit('Rename the category');
  const { sets, skipped } = await readHistory(repository.root, forget);
  expect([sets.map(({ subject }) => subject), skipped]).toEqual([
    ['Rename the category', 'Begin'],
    [],
  ]);
});

/** Entries that cannot be compared; a service must not seem to go and come with one. */
test.each([
  [
    'names an archetype that is not there',
    [entryPath, serviceEntry('aws', '').replace('machine', 'x')],
  ],
  ['takes a trait that is not there', [entryPath, serviceEntry('aws', `traits: ['t'],`)]],
  [
    'names a layer that is not there',
    [archetypePath, archetypeOf(['p']).replace('operating-', '')],
  ],
  ['has fields of another shape', [entryPath, serviceEntry('aws', `add: 'none',`)]],
  ['has parts of another shape', [archetypePath, archetypeOf(['p']).replace(`'aws'`, '7')]],
  ['says a name that is no text', [entryPath, serviceEntry('aws').replace(`'Amazon EC2'`, '[1]')]],
  ['cites a page that it does not list', [archetypePath, sourcesOf(`['page']`)]],
  ['is code', [entryPath, 'process.exit(3);']],
  ['is there twice', ['src/catalog/services/storage/ec2.ts', serviceEntry('aws')]],
] as const)(
  'a revision whose entry %s is passed over',
  async (_why, [file, text]) => {
    await repository.commit('Begin', serviceEntry('aws'));
    const before = file === entryPath ? serviceEntry('aws') : archetypeOf(['patches']);
    repository.write(file, text);
    await repository.commit('Break');
    if (file.includes('storage')) await repository.run('rm', '--quiet', file);
    else repository.write(file, before);
    await repository.commit('Fix');
    const history = await readHistory(repository.root, forget);
    expect(told(history)).toEqual([['Begin', 'EC2: new service in 1 mode']]);
    expect(history.skipped).toHaveLength(1);
  },
  30_000,
);

function sourcesOf(sources: string): string {
  return archetypeOf(['patches']).replace('duty:', `sources: ${sources}, duty:`);
}

test('fields that today’s schema does not know, or no longer asks for, are no matter', async () => {
  await repository.commit('Begin', serviceEntry('aws', `mood: 'good', answers: [1],`));
  await repository.commit('Move', serviceEntry('customer'));
  expect(told(await readHistory(repository.root, forget))).toEqual([
    ['Move', moved],
    ['Begin', 'EC2: new service in 1 mode'],
  ]);
});

test('whatever is in an old file is text, and nothing of it runs', async () => {
  const mark = `${repository.root}/mark`;
  const write = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`;
  await repository.commit('Begin', serviceEntry('aws'));
  const evil = [
    write,
    `export default ${write};`,
    serviceEntry('aws', `[${write}]: 1,`),
    serviceEntry('aws', `get summary() { return ${write}; },`),
    serviceEntry('aws', `summary: \`\${${write}}\`,`),
    serviceEntry('aws', `__proto__: { name: 'x' },`),
    serviceEntry('aws', `...(${write}),`),
    `${serviceEntry('aws')}${write};`,
    `import '../../../../evil.mjs';\n${serviceEntry('aws')}`,
    '['.repeat(50_000),
    '\u0000\uffff',
  ];
  for (const text of evil) await repository.commit('Evil', text);
  await repository.commit('End', serviceEntry('customer'));
  const history = await readHistory(repository.root, forget);
  expect(told(history).map(([subject]) => subject)).toEqual(['End', 'Begin']);
  expect(history.skipped).toHaveLength(evil.length);
  expect(existsSync(mark)).toBe(false);
});
