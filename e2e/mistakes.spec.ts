/**
 * What newcomers get wrong, all in one copy of the project: each mistake is reported at its place,
 * in words that are enough to correct it. Linters say it in words of their own.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfProject, places, type Copy } from './support/copy.ts';
import { linterMistakes, mistakes, missingComma, type Mistake } from './support/mistakes.ts';

/** The day that the findings name, in seconds: later than any on which a claim was compared. */
const today = Date.UTC(2036, 10, 25) / 1000;

let copy: Copy;

test.beforeEach(() => {
  copy = copyOfProject();
  copy.layOver('valid');
  copy.run('node', ['src/cli/fix-rules.ts']);
});

test.afterEach(() => copy.remove());

function make({ file, write }: Mistake): void {
  const path = join(copy.folder, file);
  const before = () => readFileSync(path, 'utf8');
  writeFileSync(path, typeof write === 'string' ? write : write(before()));
}

/** The blocks of a report, without the addresses of error pages. */
const blocks = (report: string) =>
  report.split('\n\n').map((block) => block.replace(/\n {2}more .*/s, ''));

test('each of the common mistakes is told at its place, and nothing else', () => {
  [...mistakes, ...linterMistakes].forEach(make);
  // Types wait for the rules, and other steps read files that the copy does not have.
  const { status, stderr } = copy.check(['rules', 'lint', 'spelling', 'format', 'secrets'], {
    SOURCE_DATE_EPOCH: String(today),
  });
  const told = places(stderr);
  for (const { mistake, says } of mistakes) expect.soft(told, mistake).toContain(says);
  for (const { mistake, says } of linterMistakes) expect.soft(stderr, mistake).toContain(says);
  const all = mistakes.flatMap(({ says, also = [] }) => [says, ...also]);
  const warnings = all.filter((place) => place.endsWith('(warning)')).length;
  expect(stderr.match(/^✖ .*?[.:]/gm)).toEqual([
    `✖ ${all.length - warnings} problems, ${warnings} warnings.`,
    '✖ lint:',
    '✖ spelling:',
    '✖ format:',
  ]);
  expect(stderr).not.toContain('Found 0 warnings');
  expect(told.toSorted()).toEqual(all.toSorted());
  expect(status).toBe(1);
});

test('of a file that cannot be read only that is told', () => {
  make(missingComma);
  const { status, stderr } = copy.check(['rules', 'types']);
  expect(blocks(stderr)[0]).toBe(missingComma.says.trim());
  expect(places(stderr)).toEqual(places(missingComma.says));
  expect(status).toBe(1);
});

test('of one service, only what is wrong with it is told', () => {
  mistakes.forEach(make);
  const { status, stdout, stderr } = copy.check(['ec4', 'rules']);
  expect(places(stderr)).toEqual([
    'content/services/compute/ec4.mdx:1:1 page-and-entry',
    'content/services/compute/ec4.mdx:1:1 pages-differ (warning)',
  ]);
  expect(stdout).toMatch(/^Left out: .*\btypes\b.*\. npm run check has them\.$/m);
  expect(status).toBe(1);
});

test('a warning is told, and fails nothing', () => {
  mistakes.filter(({ says }) => says.includes(' content-checklist ')).forEach(make);
  const { status, stderr } = copy.check(['ec2', 'rules']);
  expect(places(stderr)).toEqual([
    'content/services/compute/ec2.mdx:1:1 content-checklist (warning)',
  ]);
  expect(stderr).toMatch(/\n⚠ 1 warning\.\n$/);
  expect(status).toBe(0);
});

test('a build of bad content says what is wrong, and leaves the last site as it is', () => {
  copy.layOver('bad-content');
  const site = { 'index.html': 'the last site', _headers: '' };
  mkdirSync(join(copy.folder, 'dist'));
  for (const [name, text] of Object.entries(site)) {
    writeFileSync(join(copy.folder, 'dist', name), text);
  }
  const { status, stdout, stderr } = copy.run('node', ['src/cli/build.ts']);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('content/services/compute/ec2.mdx:5:1');
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(readdirSync(join(copy.folder, 'dist')).sort()).toEqual(Object.keys(site).sort());
  expect(readFileSync(join(copy.folder, 'dist/index.html'), 'utf8')).toBe('the last site');
});
