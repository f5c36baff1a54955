import { printableLines } from '#catalog/text/visible.ts';
import { outputOf } from '../output-of.ts';
import type { Linter } from './linter.ts';

/** What a linter has to say. */
export interface Section {
  /** Who says it, and what to do, as sentences. */
  readonly heading: string;
  /** What it printed, in which everything is seen. */
  readonly output: string;
}

/**
 * Runs a linter. It writes nothing.
 *
 * @param root The project’s folder.
 * @param files The files to look at, from there.
 * @param onGitHub Whether diagnostics are printed as annotations.
 * @returns What it has to say; undefined where it found nothing.
 */
export async function runLinter(
  linter: Linter,
  root: string,
  files: readonly string[],
  onGitHub = false,
): Promise<Section | undefined> {
  if (files.length === 0) return undefined;
  const { output, ended } = await outputOf(linter.program, linter.args(files, onGitHub), root);
  if (ended === 0) return undefined;
  const hasFound = typeof ended === 'number' && linter.diagnostic.test(output);
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
