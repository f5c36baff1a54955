/** The steps of check.yml and deploy.yml that have a script, run as a runner does. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  makeRunner,
  readWorkflow,
  root,
  type Runner,
  type WorkflowStep,
} from './testing/run-steps.ts';

const files = globSync('.github/workflows/*.yml', { cwd: root }).map((file) => basename(file));
const stepsOf = (file: string): readonly WorkflowStep[] =>
  Object.values(readWorkflow(file).jobs).flatMap(({ steps = [] }) => steps);

const env = {
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'owner/repo',
  GITHUB_RUN_ID: '77',
};

let runner: Runner | undefined;
afterEach(() => runner?.remove());

test.each(files)('%s has no shell beyond one line that calls what is tested', (file) => {
  for (const { run } of stepsOf(file)) {
    if (run !== undefined) expect(run).toMatch(/^(npm|node|cat) [^\n;&|]+$/);
  }
});

test('checks and tests', async () => {
  runner = makeRunner({ env, stubs: { npm: '' } });
  expect(await runner.run('check.yml', 'check')).toBe(0);
  expect(runner.log()).toBe('npm ci\nnpm audit signatures\nnpm run check\nnpm run test:unit\n');
});

test('builds, and says how to look at the site', async () => {
  runner = makeRunner({
    env,
    stubs: { npm: 'test "$1" = ci || test "$ASTRO_TELEMETRY_DISABLED" = 1' },
    expressions: { 'steps.site.outputs.artifact-url': 'https://github.example/artifacts/5' },
  });
  expect(await runner.run('check.yml', 'build')).toBe(0);
  expect(runner.log()).toBe('npm ci\nnpm run build\n');
  expect(runner.summary()).toMatchInlineSnapshot(`
    "### Look at this site

    Download [**site**](https://github.example/artifacts/5), or take it from the end of [the run’s page](https://github.example/owner/repo/actions/runs/77). Node.js is all it needs:

    \`\`\`sh
    unzip site.zip -d dist
    npx serve dist
    \`\`\`

    In a clone of this repository, with the headers that readers get:

    \`\`\`sh
    gh run download 77 --name site --dir dist
    npm run preview
    \`\`\`

    "
  `);
});

test('takes a browser that is there', async () => {
  const shell = 'chromium-headless-shell';
  runner = makeRunner({ env, stubs: { npm: '', [shell]: 'echo Chromium 140' } });
  expect(await runner.run('check.yml', 'browser')).toBe(0);
  expect(runner.log()).toMatch(
    /^The tests use \S+\/bin\/(\S+)\.\nnpm ci\n\1 --version\nnpm run test:e2e\n$/,
  );
});

test('prints what changes in ownership into the artifact and the summary, and warnings into the artifact', async () => {
  const stubs = {
    npm: 'test "$1" = ci || echo "### 1 owner moves"',
    node: 'echo "### 1 warning from $BASE"',
  };
  runner = makeRunner({ env, stubs });
  expect(await runner.run('check.yml', 'ownership')).toBe(0);
  expect(runner.log()).toBe(
    'npm ci\nnpm run --silent diff -- HEAD^1 --format markdown --exit-zero\nnode src/workflows/check-warnings.ts\n',
  );
  expect(readFileSync(join(runner.temp, 'ownership.md'), 'utf8')).toBe(
    '### 1 owner moves\n### 1 warning from HEAD^1\n',
  );
  expect(runner.summary()).toBe('### 1 owner moves\n');
});

test('has no artifact of ownership where it cannot be told', async () => {
  runner = makeRunner({ env, stubs: { npm: 'test "$1" = ci' } });
  expect(await runner.run('check.yml', 'ownership')).not.toBe(0);
  expect(runner.summary()).toBe('');
});

test.each([
  ['https://owner.github.io', '/repo', 'https://owner.github.io /repo/'],
  ['https://owner.github.io', '', 'https://owner.github.io /'],
  ['https://line.example', '', 'https://line.example /'],
])('deploys under the address of Pages: %s with the path "%s"', async (origin, path, expected) => {
  const site = `import('${join(root, 'src/site.config.ts')}').then(({ site }) => console.log(site.url, site.base))`;
  runner = makeRunner({
    env,
    stubs: { npm: `test "$2" != build || node -e "${site}"` },
    expressions: { 'steps.pages.outputs.origin': origin, 'steps.pages.outputs.base_path': path },
  });
  expect(await runner.run('deploy.yml', 'build')).toBe(0);
  const sbom = `npm run --silent sbom -- ${join(runner.temp, 'sbom.cdx.json')}`;
  expect(runner.log()).toBe(`${expected}\nnpm ci\nnpm run build\n${sbom}\n`);
});

test('only the last job of deploy.yml may publish, and it comes after every check', () => {
  const { jobs } = readWorkflow('deploy.yml');
  const needs = Object.entries(jobs).map(([id, job]) => [id, job.needs, job.permissions]);
  expect(needs).toEqual([
    ['check', undefined, { contents: 'read' }],
    ['build', 'check', { contents: 'read', pages: 'read' }],
    ['deploy', 'build', { 'id-token': 'write', pages: 'write' }],
  ]);
});

test('no job of check.yml may write, or has a secret', () => {
  for (const { permissions } of Object.values(readWorkflow('check.yml').jobs))
    expect(permissions).toEqual({ contents: 'read' });
  const text = readFileSync(join(root, '.github/workflows/check.yml'), 'utf8');
  expect(text).not.toMatch(/secrets\.|github\.token|github-token/);
});

test('a job that may write installs nothing', () => {
  for (const file of files) {
    for (const { permissions = {}, steps = [] } of Object.values(readWorkflow(file).jobs)) {
      if (!Object.values(permissions).includes('write')) continue;
      for (const { run = '', with: given = {} } of steps) {
        expect(run).not.toContain('npm');
        expect(given).not.toHaveProperty('cache');
      }
    }
  }
});

test('Dependabot raises what is pinned, and lets a new version wait', () => {
  const text = readFileSync(join(root, '.github/dependabot.yml'), 'utf8');
  const { updates } = parse(text) as { updates: Readonly<Record<string, object>>[] };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const update of updates) {
    expect(update.schedule).toEqual({ interval: 'weekly' });
    expect(update.cooldown).toMatchObject({ 'default-days': 7 });
  }
});
