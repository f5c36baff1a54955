import { type Diagnostic, stoppedId } from '#load/diagnostics/diagnostic.ts';
import { steps } from '../steps/index.ts';
import { isWritten } from './file-diagnostics.ts';

/** What tools may do after the rules have spoken. */
export interface ToolsAfter {
  /** The files that passed, which linters may read. */
  readonly given: readonly string[];
  /** The steps that wait, since they read what did not pass; linters too where rules stopped. */
  readonly waiting: readonly string[];
}

/**
 * @param diagnostics What the rules found.
 * @param names The steps and linters to run.
 * @param files The files that linters would look at.
 */
export function toolsAfter(
  diagnostics: readonly Diagnostic[],
  names: readonly string[],
  files: readonly string[],
): ToolsAfter {
  const others = names.filter((name) => name !== 'rules');
  // What rules that stopped did not see is not proven.
  if (diagnostics.some(({ rule }) => rule === stoppedId)) return { given: [], waiting: others };
  const rejected = new Set(diagnostics.map(({ file }) => file));
  // The compiler and Astro read the project as a whole; other steps read no page and no fact.
  const waits = [...rejected].every(isWritten)
    ? (name: string) => name === 'types' && rejected.size > 0
    : (name: string) => Object.hasOwn(steps, name);
  return {
    given: files.filter((file) => !rejected.has(file)),
    waiting: others.filter(waits),
  };
}

/** What is not looked at until the rules pass, as a sentence. */
export const waitingText = (waiting: readonly string[]): string =>
  `Until the rules pass, no tool reads the files above${waiting.length > 0 ? `, and there is no check of ${waiting.join(', ')}` : ''}.`;
