import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeFolder } from './one-build.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'builds-'));
});
afterEach(() => rmSync(place, { recursive: true }));

/** Writes a lock file that says that another process took "dist". */
function takenBy(pid: string): void {
  takeFolder('dist', place);
  const [note = ''] = readdirSync(place);
  writeFileSync(join(place, note), pid);
}

test('a folder that another process has taken is rejected, in words', () => {
  takenBy(String(process.ppid));
  expect(() => takeFolder('dist', place)).toThrow(
    `Another build, process ${process.ppid}, writes to dist.`,
  );
  expect(() => takeFolder('other', place)).not.toThrow();
});

test('a released folder can be taken again', () => {
  takeFolder('dist', place)();
  expect(readdirSync(place)).toEqual([]);
  expect(() => takeFolder('dist', place)).not.toThrow();
});

test.each(['a process that ended', '', 'x', '-1', '99999999999999999999'])(
  'a note of %j keeps nobody from building',
  (said) => {
    const ended = String(spawnSync(process.execPath, ['-e', '']).pid);
    takenBy(said.startsWith('a process') ? ended : said);
    expect(() => takeFolder('dist', place)).not.toThrow();
  },
);

test('a place that cannot be written keeps nobody from building', () => {
  const file = join(place, 'file');
  writeFileSync(file, '');
  expect(() => takeFolder('dist', join(file, 'below'))).not.toThrow();
});
