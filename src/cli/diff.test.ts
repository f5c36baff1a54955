import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('diff.ts', import.meta.url));
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

test('says how it is used', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('npm run diff -- <base> [--head <revision>]');
  expect(stdout).toContain('three dots');
});

test.each([
  [[]],
  [['main', 'other']],
  [['main', '--hed', 'x']],
  [['main', '--head']],
  [['main', '--format', 'markdwon']],
])('refuses %j', (args) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatchSnapshot();
});
