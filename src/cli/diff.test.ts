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
  [[], 'The revision to compare with is missing. Write: npm run diff -- main'],
  [['main', 'other'], 'One revision too many: "other". Write: npm run diff -- main'],
  [
    ['main', '--hed', 'x'],
    'There is no option "--hed". Did you mean "--head"? Allowed: "--head", "--format", "--help".',
  ],
  [['main', '--head'], '"--head" has no value. See --help.'],
  [
    ['main', '--format', 'markdwon'],
    'There is no format "markdwon". Did you mean "markdown"? Allowed: "text", "markdown", "json".',
  ],
])('refuses %j', (args, message) => {
  expect(run(...args)).toMatchObject({ status: 1, stdout: '', stderr: `${message}\n` });
});
