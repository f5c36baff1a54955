import { spawn } from 'node:child_process';
import { printableLines } from '../../text/visible.ts';
import type { Linter } from './linter.ts';

/** What a linter has to say. */
export interface Section {
  /** Who says it, and what to do, as sentences. */
  readonly heading: string;
  /** What it printed, in which everything is seen. */
  readonly output: string;
}

/** What a linter is run with. */
export interface Options {
  /** The files to look at, from the root; all when left out. */
  readonly files?: readonly string[] | undefined;
  /** Whether findings are printed as annotations. */
  readonly onGitHub?: boolean;
}

/**
 * Runs a linter. It writes nothing.
 *
 * @param root The project’s folder.
 * @returns What it has to say; undefined where it found nothing.
 */
export async function runLinter(
  linter: Linter,
  root: string,
  { files, onGitHub = false }: Options = {},
): Promise<Section | undefined> {
  if (files?.length === 0) return undefined;
  const { output, ended } = await outputOf(linter.program, linter.args(files, onGitHub), root);
  if (ended === 0) return undefined;
  const hasFound = typeof ended === 'number' && linter.finding.test(output);
  return {
    heading: hasFound
      ? linter.advice
      : `${linter.program} stopped (${typeof ended === 'number' ? `exit code ${ended}` : ended}) before it had looked at everything.`,
    output: printableLines(linter.aside ? output.replace(linter.aside, '') : output).replace(
      /^\n+|\s+$/g,
      '',
    ),
  };
}

/** What a program prints, and its exit code; where it has none, what ended it. */
function outputOf(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly output: string; readonly ended: number | string }> {
  // Signs that colour a text could do more than that.
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
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
