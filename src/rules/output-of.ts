import { spawn } from 'node:child_process';

/** What a program prints, and its exit code; where it has none, what ended it. */
export function outputOf(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly output: string; readonly ended: number | string }> {
  // Signs that colour a text could do more than that. In CI, oxlint colours whatever NO_COLOR says.
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, CI: undefined };
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    }
    child.on('error', ({ message }) => resolve({ output, ended: message }));
    child.on('close', (code, signal) => resolve({ output, ended: code ?? String(signal) }));
  });
}
