/**
 * What newcomers get wrong, all in one copy of the project: each mistake is reported at its place,
 * in words that are enough to correct it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfProject, places, type Copy } from './support/copy.ts';
import { mistakes, missingComma, type Mistake } from './support/mistakes.ts';

/** The day that the findings name, in seconds. */
const today = Date.UTC(2026, 10, 25) / 1000;

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
  mistakes.forEach(make);
  const { status, stderr } = copy.check([], { SOURCE_DATE_EPOCH: String(today) });
  const told = blocks(stderr);
  for (const { mistake, says } of mistakes) {
    expect.soft(told, mistake).toContain(says.trim());
  }
  const expected = mistakes.flatMap(({ says, also = [] }) => [...places(says), ...also]);
  expect(places(stderr).toSorted()).toEqual(expected.toSorted());
  expect(status).toBe(1);
});

test('of a file that cannot be read only that is told', () => {
  make(missingComma);
  const { status, stderr } = copy.check(['rules', 'types']);
  expect(blocks(stderr)[0]).toBe(missingComma.says.trim());
  expect(places(stderr)).toEqual(places(missingComma.says));
  expect(status).toBe(1);
});
