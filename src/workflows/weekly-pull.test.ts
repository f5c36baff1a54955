/** The job of weekly.yml that keeps a pull request, against a GitHub on this machine. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pullMarker } from './github/marker.ts';
import { fakeGitHub, type FakeGitHub } from './testing/fake-github.ts';
import { message, stranger } from './testing/fake-state.ts';
import { makeRunner, root, type Runner } from './testing/run-steps.ts';
import type { ChangedFile } from './weekly/pages.ts';

let github: FakeGitHub;
let runner: Runner;
let codeAlone: string;

beforeEach(async () => {
  github = await fakeGitHub({
    trees: { tree0: { 'README.md': 'Read me.' } },
    commits: [{ sha: 'abc', tree: 'tree0', parents: [] }],
    heads: { main: 'abc' },
  });
  // The job that writes installs nothing: there, the code has no dependencies beside it.
  codeAlone = mkdtempSync(join(tmpdir(), 'dividing-line-code-'));
  cpSync(join(root, 'src/workflows'), join(codeAlone, 'src/workflows'), { recursive: true });
  writeFileSync(join(codeAlone, 'package.json'), '{ "type": "module" }');
});
afterEach(async () => {
  runner.remove();
  rmSync(codeAlone, { recursive: true });
  await github.close();
});

const list = (content: string): ChangedFile => ({ path: 'src/catalog/reference/a.json', content });

/** The job after a look that ended with these files. */
async function keep(...files: ChangedFile[]): Promise<number> {
  runner = makeRunner({
    cwd: codeAlone,
    env: { ...github.env, GITHUB_SHA: 'abc' },
    expressions: { 'github.token': 'token', 'github.ref_name': 'main' },
  });
  mkdirSync(join(runner.temp, 'report'));
  writeFileSync(join(runner.temp, 'report/files.json'), JSON.stringify(files));
  return runner.run('weekly.yml', 'pull');
}
const proposed = () =>
  github.state.trees[
    github.state.commits.find(({ sha }) => sha === github.state.heads['weekly-lists'])!.tree
  ];

test('opens one pull request, and writes its branch again', async () => {
  expect(await keep(list('[]'))).toBe(0);
  expect(proposed()).toEqual({ 'README.md': 'Read me.', 'src/catalog/reference/a.json': '[]' });
  expect(runner.log()).toBe('Opened #700.\n');
  expect(await keep(list('[1]'))).toBe(0);
  expect(proposed()).toMatchObject({ 'src/catalog/reference/a.json': '[1]' });
  expect(github.state.commits.at(-1)?.parents).toEqual(['abc']);
  expect(github.state.pulls).toHaveLength(1);
  expect(github.state.heads['main']).toBe('abc');
  expect(runner.log()).toBe('Brought #700 up to date.\n');
});

test('opens none where nothing differs', async () => {
  expect(await keep()).toBe(0);
  expect(github.requests).toEqual([]);
  expect(runner.log()).toBe('Nothing differs.\n');
});

test('takes no pull request of somebody else for its own', async () => {
  github.state.pulls.push({
    number: 1,
    state: 'open',
    user: stranger,
    body: pullMarker,
    head: { ref: 'weekly-lists', sha: '', user: { login: 'stranger' }, repo: null },
    base: { ref: 'main', repo: { default_branch: 'main' } },
  });
  expect(await keep(list('[]'))).toBe(0);
  expect(runner.log()).toBe('Opened #701.\n');
});

test('says why it may not write', async () => {
  github.reject('POST', message(403, 'Resource not accessible by integration'));
  expect(await keep(list('[]'))).toBe(1);
  expect(runner.log()).toContain('Resource not accessible by integration');
});
