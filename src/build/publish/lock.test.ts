import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { takeLock } from './lock.ts';

let file = '';
beforeEach(() => {
  file = join(folderWith({ '.cache/a': '' }), 'below/build.lock');
});

/** A process that tries to take the lock, says how that went, and ends when its input does. */
function contender() {
  const script = `import { takeLock } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)};
process.stdin.once('data', () => {
  try { takeLock(${JSON.stringify(file)}); console.log('taken'); } catch (error) { console.log(error.name); }
  process.stdin.once('end', () => process.exit());
});`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}
const ask = async ({ stdin, stdout }: ReturnType<typeof contender>) => {
  stdin.write('now');
  return String((await once(stdout, 'data'))[0]).trim();
};

test('of many that begin at once, one builds, and its end releases the lock', async () => {
  const children = Array.from({ length: 6 }, contender);
  const answers = await Promise.all(children.map(ask));
  expect(answers.toSorted()).toEqual([...Array(5).fill('BuildInProgressError'), 'taken']);
  expect(() => takeLock(file)).toThrow(
    `Another build is under way, and two at once would write the same files. Wait until it ends, or end the process that holds ${file}.`,
  );
  const ended = children.map((child) => once(child, 'exit'));
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(ended);
  takeLock(file)();
  expect(readFileSync(file, 'utf8')).toBe('');
}, 60_000);

test('a released lock can be taken again', () => {
  takeLock(file)();
  takeLock(file)();
});

test.each(['x', '{"pid":1,"target":"dist"}', 'x'.repeat(5000)])(
  'a lock file of %j keeps nobody from building',
  (text) => {
    takeLock(file)();
    writeFileSync(file, text);
    takeLock(file)();
  },
);

test('a folder that is a file is an error of the file system', () => {
  expect(() => takeLock(join(file, '../../.cache/a/b/c.lock'))).toThrow('ENOTDIR');
});
