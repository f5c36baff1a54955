import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { errorSentence } from './error-sentence.mjs';

test.each([
  [
    Object.assign(new Error(`ENOSPC: no space left on device, write`), { code: 'ENOSPC' }),
    'ENOSPC: no space left on device, write: make room on the disk, and try again.',
  ],
  [
    new TypeError('x is not a function.\nand more'),
    'TypeError: x is not a function: this is a defect of the program, so report it with what --verbose prints.',
  ],
  [
    'torn',
    'Error: torn: this is a defect of the program, so report it with what --verbose prints.',
  ],
])('%s is one sentence with what to do', (error, sentence) => {
  expect(errorSentence(error, '--verbose')).toBe(sentence);
});

/** What a command leaves that prints to nobody, or fails. */
const run = (script: string, ...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['--import', './src/catalog/text/print-errors.mjs', '--eval', script, '--', ...args],
    { encoding: 'utf8', env: { ...process.env, npm_command: 'run', npm_lifecycle_event: 'sbom' } },
  );

test('what nobody caught ends a command with a sentence, and with the trace where somebody asks', () => {
  const script = `fs.writeFileSync('none/sbom.json', '')`;
  const sentence = `✖ ENOENT: no such file or directory, open 'none/sbom.json': make what is missing, or name another place.\n`;
  expect(run(script)).toMatchObject({ status: 1, stdout: '', stderr: sentence });
  const { status, stderr } = run(script, '--verbose');
  expect([status, stderr.startsWith(sentence)]).toEqual([1, true]);
  expect(stderr).toContain('\n    at ');
  expect(run(`Promise.reject(new RangeError('x'))`).stderr).toBe(
    '✖ RangeError: x: this is a defect of the program, so report it with what npm run sbom -- --verbose prints.\n',
  );
});

test('a command does not see the option', () => {
  const script = `console.log(process.argv.slice(1).join())`;
  expect(run(script, 'a', '--verbose', 'b').stdout).toBe('a,b\n');
});

test('every command does so', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const files = Object.values(scripts).flatMap((text) => text.match(/src\/cli\/\S+/g) ?? []);
  const first = [...new Set(files)].map((file) => [
    file,
    /^import .*$/m.exec(readFileSync(file, 'utf8'))?.[0],
  ]);
  expect(first.filter(([, line]) => !line?.endsWith(`'#catalog/text/print-errors.mjs';`))).toEqual(
    [],
  );
});
