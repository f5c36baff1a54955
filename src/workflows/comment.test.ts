/** comment.yml from end to end: its own steps, against a GitHub on this machine. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mostArtifactBytes } from './comment/artifact.ts';
import { commentMarker } from './github/marker.ts';
import { fakeGitHub, type FakeGitHub } from './testing/fake-github.ts';
import { bot, message, stranger, type FakePull } from './testing/fake-state.ts';
import { makeRunner, root, type Runner } from './testing/run-steps.ts';

const commit = 'a'.repeat(40);
const fork = { full_name: 'stranger/repo', owner: { login: 'stranger' } };
const branch = 'fix/owner&state=closed';
const run = {
  id: 5,
  event: 'pull_request',
  path: '.github/workflows/check.yml',
  head_sha: commit,
  head_branch: branch,
  head_repository: fork,
  pull_requests: [],
};

const pull = (number: number, head: Partial<FakePull['head']> = {}, base = 'main'): FakePull => ({
  number,
  state: 'open',
  head: { ref: branch, sha: commit, user: fork.owner, repo: fork, ...head },
  base: { ref: base, repo: { default_branch: 'main' } },
});
const artifact = { id: 31, name: 'ownership-diff', size_in_bytes: 900, expired: false };
const moved = '### 1 owner moves\n\n- Amazon EC2 / Patches: **customer → AWS**\n';
const unchanged = '### No change of ownership, wording, sources or pages\n';

let github: FakeGitHub;
let runner: Runner;
let codeAlone: string;

beforeEach(async () => {
  github = await fakeGitHub({ pulls: [pull(12)], artifacts: { 5: [artifact] } });
  // The job that posts installs nothing: there, the code has no dependencies beside it.
  codeAlone = mkdtempSync(join(tmpdir(), 'dividing-line-code-'));
  cpSync(join(root, 'src/workflows'), join(codeAlone, 'src/workflows'), { recursive: true });
  writeFileSync(join(codeAlone, 'package.json'), '{ "type": "module" }');
});
afterEach(async () => {
  runner.remove();
  rmSync(codeAlone, { recursive: true });
  await github.close();
});

/** Both jobs, as far as they go; the actions between the steps are done by hand. */
async function workflow(
  printed: string | ((folder: string) => void),
  given: Partial<typeof run> | { head_repository: null } = {},
): Promise<number> {
  const event = { workflow_run: { ...run, ...given } };
  const expressions = { 'github.token': 'token' };
  runner = makeRunner({ env: github.env, event, expressions, stubs: { npm: '' } });
  const found = await runner.run('comment.yml', 'read', 'comment-find');
  const { 'pull-request': number, artifact: id } = runner.outputs();
  if (found !== 0 || !id || !number) return found;
  mkdirSync(join(runner.temp, 'diff'));
  if (typeof printed === 'function') printed(join(runner.temp, 'diff'));
  else writeFileSync(join(runner.temp, 'diff/ownership.md'), printed);
  const written = await runner.run('comment.yml', 'read', 'comment-write');
  return written === 0 ? post(number, event) : written;
}

async function post(number: string, event: object): Promise<number> {
  const { temp } = runner;
  const posting = makeRunner({
    cwd: codeAlone,
    env: github.env,
    event,
    expressions: {
      'github.token': 'token',
      'needs.read.outputs.pull-request': number,
      'runner.temp': temp,
    },
  });
  const code = await posting.run('comment.yml', 'post');
  posting.remove();
  return code;
}

const bodies = () => github.state.comments.map(({ body }) => body);

test('comments on a fork’s pull request once, and updates that comment from then on', async () => {
  expect(await workflow(moved)).toBe(0);
  expect(github.state.comments).toMatchObject([{ on: 12, user: bot }]);
  expect(bodies()[0]).toContain('**customer → AWS**');
  expect(bodies()[0]).toContain('https://github.example/owner/repo/actions/runs/5');

  runner.remove();
  expect(await workflow(moved.replace('1 owner', '2 owners'))).toBe(0);
  expect(bodies()).toEqual([expect.stringContaining('2 owners move')]);

  runner.remove();
  expect(await workflow(unchanged)).toBe(0);
  expect(bodies()).toEqual([expect.stringContaining('changes nothing in who owns what')]);
});

test('says nothing where nothing changes', async () => {
  expect(await workflow(unchanged)).toBe(0);
  expect(github.state.comments).toEqual([]);
  expect(github.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
});

test('writes nothing twice', async () => {
  await workflow(moved);
  runner.remove();
  await workflow(moved);
  expect(github.requests.filter((request) => !request.startsWith('GET'))).toEqual([
    'POST /repos/owner/repo/issues/12/comments',
  ]);
});

test('leaves alone what others wrote, even with the same marker', async () => {
  const theirs = [stranger, { ...bot, type: 'User' }, { login: 'other[bot]', type: 'Bot' }];
  github.state.comments.push(
    ...theirs.map((user, index) => ({ id: index, on: 12, user, body: `${commentMarker}\nMine.` })),
    { id: 9, on: 12, user: bot, body: `Quoted: ${commentMarker}` },
    { id: 10, on: 13, user: bot, body: `${commentMarker}\nOn another pull request.` },
  );
  expect(await workflow(moved)).toBe(0);
  expect(bodies().slice(0, 5)).toEqual([
    ...theirs.map(() => `${commentMarker}\nMine.`),
    `Quoted: ${commentMarker}`,
    `${commentMarker}\nOn another pull request.`,
  ]);
  expect(github.state.comments[5]).toMatchObject({ on: 12, user: bot });
});

test('finds its comment on a later page', async () => {
  const chatter = [1, 2, 3, 4].map((id) => ({ id, on: 12, user: stranger, body: 'Hello.' }));
  github.state.comments.push(...chatter, {
    id: 5,
    on: 12,
    user: bot,
    body: `${commentMarker}\nOld.`,
  });
  expect(await workflow(moved)).toBe(0);
  expect(bodies()).toHaveLength(5);
  expect(bodies()[4]).toContain('1 owner moves');
});

test('picks the pull request of that very branch among others', async () => {
  github.state.pulls.splice(
    0,
    1,
    pull(1, { ref: 'other' }),
    pull(2, { repo: { full_name: 'stranger/another' } }),
    pull(3, { repo: null }),
    pull(4, {}, 'release'),
    pull(5),
  );
  expect(await workflow(moved)).toBe(0);
  expect(github.state.comments).toMatchObject([{ on: 5 }]);
});

test.each<[because: string, Parameters<typeof workflow>[1], (() => void)?]>([
  ['No open pull request', {}, () => void (github.state.pulls[0]!.state = 'closed')],
  ['No open pull request', {}, () => void github.state.pulls.splice(0, 1, pull(12, {}, 'release'))],
  ['has moved on', {}, () => void (github.state.pulls[0]!.head.sha = 'b'.repeat(40))],
  ['The branch of the run is gone', { head_repository: null }],
  ['not of .github/workflows/check.yml', { path: '.github/workflows/same-name.yml' }],
  ['on "push"', { event: 'push' }],
  ['has no artifact', {}, () => void delete github.state.artifacts[5]],
  ['has expired', {}, () => void (github.state.artifacts[5] = [{ ...artifact, expired: true }])],
  ['several artifacts', {}, () => void github.state.artifacts[5]!.push({ ...artifact, id: 32 })],
  [
    'bytes',
    {},
    () =>
      void (github.state.artifacts[5] = [{ ...artifact, size_in_bytes: mostArtifactBytes + 1 }]),
  ],
])('does nothing, and says why: %s', async (because, event, change) => {
  change?.();
  expect(await workflow(moved, event)).toBe(0);
  expect(runner.log()).toMatch(/^::notice::/);
  expect(runner.log()).toContain(because);
  expect(github.state.comments).toEqual([]);
});

test('does not comment when the head moves while it is at work', async () => {
  const code = await workflow((folder) => {
    writeFileSync(join(folder, 'ownership.md'), moved);
    github.state.pulls[0]!.head.sha = 'b'.repeat(40);
  });
  expect(code).toBe(0);
  expect(github.state.comments).toEqual([]);
});

test.each<[said: string, (folder: string) => void]>([
  ['has no file "ownership.md"', (folder) => writeFileSync(join(folder, 'other.md'), moved)],
  ['has no file "ownership.md"', (folder) => mkdirSync(join(folder, 'ownership.md'))],
  [
    'has no file "ownership.md"',
    (folder) => symlinkSync('/etc/hosts', join(folder, 'ownership.md')),
  ],
  ['is no UTF-8 text', (folder) => writeFileSync(join(folder, 'ownership.md'), Buffer.from([255]))],
  [
    'are allowed',
    (folder) => writeFileSync(join(folder, 'ownership.md'), 'a'.repeat(mostArtifactBytes + 1)),
  ],
])('rejects an artifact that is something else: %s', async (said, make) => {
  expect(await workflow(make)).toBe(1);
  expect(runner.log()).toMatch(/::error::.*/);
  expect(runner.log()).toContain(said);
  expect(github.state.comments).toEqual([]);
});

test('fails with what GitHub answered when it may not read', async () => {
  github.reject('GET', message(403, 'Resource not accessible by integration'));
  expect(await workflow(moved)).toBe(1);
  expect(runner.log()).toContain('::error::GET /repos/owner/repo/pulls');
  expect(runner.log()).toContain('The token lacks a permission');
});
