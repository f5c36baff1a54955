import { tmpdir } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import type { Linter } from './linter.ts';
import { runLinter } from './run-linter.ts';

afterEach(() => vi.unstubAllEnvs());

/** A linter that runs this code. */
const linter = (code: string): Linter => ({
  program: process.execPath,
  args: (files, onGitHub) => ['-e', code, ...files, ...(onGitHub ? ['on GitHub'] : [])],
  advice: 'Correct it.',
  diagnostic: /^\S+:\d+ /m,
  aside: /^Took .*\n/m,
});
const run = (code: string, files: readonly string[] = ['a.ts'], onGitHub = false) =>
  runLinter(linter(code), tmpdir(), files, onGitHub);
const finds = 'console.log("a.ts:1 is wrong\\nTook 3 s"); console.error("b"); process.exit(1)';

test('nothing is said where nothing is found', async () => {
  expect(await run('console.log("a.ts:1 is right")')).toBeUndefined();
});

test('what is found is said in the linter’s words, less what it says of itself', async () => {
  expect(await run(finds)).toEqual({ heading: 'Correct it.', output: 'a.ts:1 is wrong\nb' });
});

test('only the files that are named are looked at', async () => {
  const code = 'console.log(`a:1 ${process.argv.slice(1)}`); process.exit(1)';
  expect((await run(code, ['a.ts', 'b.ts'], true))?.output).toBe('a:1 a.ts,b.ts,on GitHub');
  expect(await run(code, [])).toBeUndefined();
});

test('a linter that crashes is told, whatever it prints', async () => {
  const heading = (code: string) => run(code).then((section) => section?.heading);
  const program = process.execPath;
  expect(await heading('console.error("No settings"); process.exit(1)')).toBe(
    `${program} stopped (exit code 1) before it had looked at everything.`,
  );
  expect(await heading('console.log("a.ts:1 is"); process.kill(process.pid, "SIGKILL")')).toBe(
    `${program} stopped (SIGKILL) before it had looked at everything.`,
  );
});

test('so is one that is not there', async () => {
  const missing = { ...linter(''), program: 'no-such-linter' };
  expect((await runLinter(missing, tmpdir(), ['a.ts']))?.heading).toBe(
    'no-such-linter stopped (spawn no-such-linter ENOENT) before it had looked at everything.',
  );
});

test('no colour and no other command reaches the terminal', async () => {
  const code = 'console.log("a.ts:1 \\u001b[31m##[error]\\n::debug::x"); process.exit(1)';
  expect((await run(code))?.output).toBe('a.ts:1 \\u{001B}[31m## [error]\n./::debug::x');
});

test('a linter colours nothing, whatever the environment asks for', async () => {
  for (const name of ['CI', 'FORCE_COLOR']) vi.stubEnv(name, '1');
  const code =
    'const { CI, FORCE_COLOR } = process.env; console.log([CI, FORCE_COLOR]); process.exit(1)';
  expect((await run(code))?.output).toBe('[ undefined, undefined ]');
});
