/** weekly.yml from end to end: its own steps, against a GitHub on this machine and no other host. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { issueMarker } from './github/marker.ts';
import { fakeGitHub, type FakeGitHub } from './testing/fake-github.ts';
import { bot, message, stranger } from './testing/fake-state.ts';
import { makeRunner, root, type Runner } from './testing/run-steps.ts';
import type { WeeklyReport } from './weekly/report.ts';

let github: FakeGitHub;
let runner: Runner;
let codeAlone: string;

beforeEach(async () => {
  github = await fakeGitHub();
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

const title = 'Addresses and claims to look at again';
const found: WeeklyReport = { title, body: `${issueMarker}\nFound.`, state: 'open' };

/** The job `issue` after a job `look` that wrote this report. */
async function keep(report: WeeklyReport): Promise<number> {
  runner = makeRunner({
    cwd: codeAlone,
    env: github.env,
    expressions: { 'github.token': 'token' },
  });
  mkdirSync(join(runner.temp, 'report'));
  writeFileSync(join(runner.temp, 'report/report.json'), JSON.stringify(report));
  return runner.run('weekly.yml', 'issue');
}

const anIssue = (number: number, user = bot, body = `${issueMarker}\nOld.`) => ({
  number,
  user,
  title,
  body,
  state: 'open',
});

test('opens one issue, brings it up to date and closes it', async () => {
  expect(await keep(found)).toBe(0);
  expect(github.state.issues).toMatchObject([{ ...found, state: 'open', user: bot }]);
  expect(await keep({ ...found, body: `${issueMarker}\nMore.` })).toBe(0);
  expect(github.state.issues).toMatchObject([{ body: `${issueMarker}\nMore.`, state: 'open' }]);
  expect(await keep({ ...found, body: `${issueMarker}\nNothing.`, state: 'close' })).toBe(0);
  expect(github.state.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }]);
  expect(await keep(found)).toBe(0);
  expect(github.state.issues).toMatchObject([{ state: 'closed' }, { state: 'open' }]);
});

test.each(['keep', 'close'] as const)('opens none for "%s"', async (state) => {
  expect(await keep({ ...found, state })).toBe(0);
  expect(github.state.issues).toEqual([]);
  expect(runner.log()).toBe('No issue is open, and none has to be.\n');
});

test('leaves alone what others wrote and what is a pull request', async () => {
  const others = [
    anIssue(1, stranger),
    { ...anIssue(2), pull_request: {} },
    anIssue(3, bot, 'Something else.'),
  ];
  github.state.issues.push(...others.map((issue) => ({ ...issue })), anIssue(4));
  expect(await keep(found)).toBe(0);
  expect(github.state.issues).toEqual([...others, { ...anIssue(4), body: found.body }]);
});

test('says why no issue can be kept', async () => {
  github.reject('GET', message(410, 'Issues are disabled for this repo'));
  expect(await keep(found)).toBe(1);
  expect(runner.log()).toContain('This is switched off in the settings of the repository.');
});

test('tests everything', async () => {
  runner = makeRunner({ env: github.env, stubs: { npm: '' } });
  expect(await runner.run('weekly.yml', 'everything')).toBe(0);
  expect(runner.log()).toBe('npm ci\nnpm run test:all\n');
});

test('looks, and writes a report', async () => {
  // A proxy that lets nobody out: the addresses are AWS’s own.
  let asked = 0;
  const proxy = createServer().on('connect', (_request, socket) => {
    asked += 1;
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const url = 'https://docs.aws.amazon.com/lambda/latest/dg/';
  runner = makeRunner({
    env: {
      ...github.env,
      GITHUB_SHA: 'abc',
      SOURCE_DATE_EPOCH: String(Date.parse('2026-11-25') / 1000),
      https_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      no_proxy: '127.0.0.1,localhost',
    },
    stubs: { npm: '' },
    expressions: { 'inputs.addresses': url },
  });
  const code = await runner.run('weekly.yml', 'look');
  proxy.close();
  expect(runner.log()).toMatch(/^1 address, 1 finding: (open|keep)\.\nnpm ci\n$/);
  expect(code).toBe(0);
  expect(asked).toBeGreaterThan(0);
  const report = readFileSync(join(runner.temp, 'report/report.json'), 'utf8');
  const { body } = JSON.parse(report) as WeeklyReport;
  expect(body).toContain(
    `<${url}>: \`no answer\`, cited in [src/catalog/services/compute/lambda.ts:`,
  );
  expect(runner.summary()).toContain(body);
});
