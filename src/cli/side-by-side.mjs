import { spawn } from 'node:child_process';
import { environment, root } from './install.mjs';

/**
 * Runs commands at the same time, in the project's folder. What one says is printed whole when it
 * ends, so that two never mix.
 *
 * @param commands By name: the command and its arguments.
 * @param print Takes a heading and what came after it.
 * @returns The names of those that failed.
 */
export async function sideBySide(commands, print = console.log) {
  const failed = await Promise.all(
    Object.entries(commands).map(async ([name, [command, ...args]]) => {
      const { output, passed } = await outcome(command, args);
      print(`\n${passed ? '✔' : '✖'} ${name}\n${output}`);
      return passed ? [] : [name];
    }),
  );
  return failed.flat();
}

function outcome(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => chunks.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) =>
      resolve({ output: Buffer.concat(chunks).toString(), passed: code === 0 }),
    );
  });
}
