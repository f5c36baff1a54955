import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishedIdsFile, type PublishedIds } from '../rules/project/published-ids.ts';
import { aPart, aService } from '../rules/testing/project.ts';
import { listIds } from './list-ids.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'list-ids-'));
  mkdirSync(join(root, dirname(publishedIdsFile)), { recursive: true });
  write({ ec2: { modes: ['virtual-instance'], parts: ['os-patches'] } });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (ids: PublishedIds) =>
  writeFileSync(join(root, publishedIdsFile), JSON.stringify(ids));
const read = () => JSON.parse(readFileSync(join(root, publishedIdsFile), 'utf8')) as PublishedIds;
const git = (...args: string[]) => {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@line.example'];
  expect(spawnSync('git', [...who, ...args], { cwd: root }).status).toBe(0);
};
const withParts = (...ids: string[]) => aService({ add: ids.map((id) => aPart({ id })) });

test('a part that was renamed before it was committed leaves no trace', async () => {
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Published');
  await listIds(root, [withParts('os-patches', 'draft'), aService({ id: 'draft' })]);
  expect(read()).toHaveProperty('draft');
  expect(await listIds(root, [withParts('final')])).toMatchInlineSnapshot(`
    [
      "src/catalog/published-ids.json: listed ec2.parts.final",
      "src/catalog/published-ids.json: took off draft, ec2.parts.draft",
    ]
  `);
  expect(read()).toEqual({
    ec2: { modes: ['virtual-instance'], parts: ['final', 'os-patches'] },
  });
});

test.each([
  ['there is no git', () => {}],
  ['nothing is committed yet', () => git('init', '-q')],
])('nothing is taken off where %s', async (_reason, prepare) => {
  prepare();
  await listIds(root, [withParts('draft')]);
  await listIds(root, [withParts('final')]);
  expect(read()).toEqual({
    ec2: { modes: ['virtual-instance'], parts: ['draft', 'final', 'os-patches'] },
  });
});
