import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { takeLock } from './lock.ts';
import { processStart } from './process-start.ts';

let file = '';
beforeEach(() => {
  file = join(folderWith({}), 'below/build.lock');
});

/** Writes a lock as another process would have. */
function takenBy(holder: unknown): void {
  mkdirSync(join(file, '..'));
  writeFileSync(file, typeof holder === 'string' ? holder : JSON.stringify(holder));
}

test('a lock that another process has is not given twice, and says who has it', () => {
  const pid = process.ppid;
  takenBy({ pid, started: processStart(pid), target: '/site/dist' });
  expect(() => takeLock(file, '/site/dist')).toThrow(
    `Another build, process ${pid}, is making /site/dist. Two at once would write the same files: wait until it ends, or end it with "kill ${pid}".`,
  );
  expect(readFileSync(file, 'utf8')).toContain(String(pid));
});

test('a released lock leaves nothing, and can be taken again', () => {
  takeLock(file, 'dist')();
  expect(readdirSync(join(file, '..'))).toEqual([]);
  takeLock(file, 'dist')();
});

test('a lock that was taken over is not released by who had it', () => {
  const release = takeLock(file, 'dist');
  writeFileSync(file, 'of another process');
  release();
  expect(existsSync(file)).toBe(true);
});

test('a process that ended keeps nobody from building', () => {
  takenBy({ pid: spawnSync(process.execPath, ['-e', '']).pid, target: 'dist' });
  expect(() => takeLock(file, 'dist')).not.toThrow();
});

test('a process that was given the id of one that ended keeps nobody from building', () => {
  takenBy({ pid: process.ppid, started: 'long ago', target: 'dist' });
  expect(() => takeLock(file, 'dist')).not.toThrow();
});

test.each(['', 'x', 'null', '{}', '{"pid":-1,"target":"dist"}', '{"pid":1e30,"target":"dist"}'])(
  'a lock of %j keeps nobody from building',
  (text) => {
    takenBy(text);
    expect(() => takeLock(file, 'dist')).not.toThrow();
  },
);

test('of many that begin at once, one builds', async () => {
  takenBy({ pid: spawnSync(process.execPath, ['-e', '']).pid, target: 'dist' });
  const script = `import { takeLock } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)};
process.stdin.once('data', () => {
  try { takeLock(${JSON.stringify(file)}, 'dist'); console.log('taken'); } catch (error) { console.log(error.name); }
  process.stdin.once('end', () => process.exit());
});`;
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  for (const { stdin } of children) stdin.write('now');
  const said = await Promise.all(
    children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()),
  );
  for (const { stdin } of children) stdin.end();
  await Promise.all(children.map((child) => child.exitCode ?? once(child, 'exit')));
  expect(said.filter((word) => word === 'taken')).toHaveLength(1);
  expect(said.filter((word) => word === 'BuildInProgressError')).toHaveLength(5);
}, 60_000);

test('a process has a start, and one that is not there has none', () => {
  expect(processStart(process.pid)).toBe(processStart(process.pid));
  expect(processStart(process.pid)).not.toBe(processStart(process.ppid));
  expect(processStart(spawnSync(process.execPath, ['-e', '']).pid)).toBeUndefined();
});
