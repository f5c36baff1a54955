/** What contributors get wrong is refused with its place, all of it at once, and nothing is built. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from './support/sites.ts';

const replaced = ['content/services', 'content/guides', 'src/catalog/services'];
const copied = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dividing-line-'));
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const path of replaced) rmSync(join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});

test.afterEach(() => rmSync(folder, { recursive: true }));

function layOver(...fixtures: string[]): void {
  for (const fixture of fixtures) {
    cpSync(join(root, 'e2e/fixtures', fixture), folder, { recursive: true });
  }
}

function run(command: string, args: string[], extra: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, GITHUB_ACTIONS: '', ASTRO_TELEMETRY_DISABLED: '1', ...extra };
  return spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
}

const check = (extra?: NodeJS.ProcessEnv) => run('node', ['src/cli/check.ts', 'rules'], extra);

/** `file:line:column rule` of each finding. */
const places = (report: string) => report.match(/^\S+:\d+:\d+ [a-z-]+$/gm) ?? [];

test('a small valid site passes', () => {
  layOver('valid');
  const { status, stderr } = run('node', ['src/cli/fix-rules.ts']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(check()).toMatchObject({ status: 0, stderr: '' });
});

for (const fixture of ['bad-content', 'bad-catalogue', 'no-mode']) {
  test(`${fixture} is refused, every mistake at its place`, () => {
    layOver('valid');
    run('node', ['src/cli/fix-rules.ts']);
    layOver(fixture);
    const { status, stderr } = check();
    const expected = readFileSync(join(root, 'e2e/fixtures', fixture, 'expected.txt'), 'utf8');
    expect(places(stderr)).toEqual(expected.trim().split('\n'));
    expect(status).toBe(1);
  });
}

test('on GitHub, findings become annotations', () => {
  layOver('valid', 'bad-content');
  const { stdout } = check({ GITHUB_ACTIONS: 'true' });
  const annotation = '::error file=content/services/ec2.mdx,line=5,col=1';
  expect(stdout).toContain(annotation);
  expect(run('astro', ['build'], { GITHUB_ACTIONS: 'true' }).stdout).toContain(annotation);
});

test('a build of bad content stops and leaves nothing behind', () => {
  layOver('valid', 'bad-content');
  const { status, stdout, stderr } = run('astro', ['build']);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('content/services/ec2.mdx:5:1');
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
