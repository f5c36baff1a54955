/** What `npm run check` consists of: steps of our own, by name, and linters; and what of it is asked for. */
import { stoppedId, type Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { isWritten } from '../files/file-diagnostics.ts';
import { selectFiles, type FileFilter, type Selection } from '../select-files.ts';
import { linters } from './linters.ts';

/** Finds everything that is wrong in a folder; `isSelected` says which files to look at, all when left out. */
type Step = (root: string, isSelected?: FileFilter) => Promise<readonly Diagnostic[]>;

/** The steps by name, the cheapest first. Rules run first and alone; the rest is loaded when it runs. */
export const steps: Readonly<Record<string, Step>> = {
  rules: async (root, isSelected) =>
    (await import('../check-project.ts')).checkFolder(root, isSelected),
  imports: async (root) => (await import('./imports.ts')).imports(root),
  licences: async (root) => (await import('./licences.ts')).licences(root),
  workflows: async (root) => (await import('./workflows.ts')).workflows(root),
  types: async (root) => (await import('./types.ts')).types(root),
};

/** Runs one step. One that crashes is itself a diagnostic: what it did not see is not proven. */
export async function runStep(
  name: string,
  root: string,
  isSelected?: FileFilter,
): Promise<readonly Diagnostic[]> {
  try {
    const found = (await steps[name]?.(root, isSelected)) ?? [];
    return isSelected && name !== 'rules' ? found.filter(({ file }) => isSelected(file)) : found;
  } catch (error) {
    if (process.env.DIVIDING_LINE_VERBOSE) console.error(error);
    return [
      {
        rule: stoppedId,
        file: name === 'rules' ? 'src/rules/check-project.ts' : `src/rules/steps/${name}.ts`,
        line: 1,
        column: 1,
        message: `The step "${name}" stopped: ${error instanceof Error ? error.message : String(error)}`,
        expected: 'Allowed: steps that end.',
        help: `Correct what else is found; if it still stops, run npm run check -- ${name} to see it alone.`,
      },
    ];
  }
}

/** What `npm run check` is to do. */
export interface Plan {
  /** The names of steps and linters to run. */
  readonly names: readonly string[];
  /** The files to look at; all when left out. */
  readonly only?: Selection;
}

/** The names of all that can be run. */
export const allNames: readonly string[] = [...Object.keys(steps), ...Object.keys(linters)];

/** What is quick enough for a few files. */
const quick: readonly string[] = ['rules', ...Object.keys(linters)];

/** Files that may import what the architecture does not allow; entries are read and never run. */
const code =
  /^src\/(?!catalog\/(?:services|archetypes|traits|retired)\/).*\.(?:m?ts|mjs|astro)$|^ARCHITECTURE\.md$/;

/**
 * What the words of the command line ask for: steps and linters by name, files by path or id.
 *
 * @param all Every file of the project.
 * @param here The folder in which the words were written, from the project’s.
 * @returns Sentences about the words that ask for nothing, where there are some.
 */
export function planOf(
  words: readonly string[],
  all: () => readonly string[],
  here = '',
): Plan | readonly string[] {
  const chosen = allNames.filter((name) => words.includes(name));
  const rest = words.filter((word) => !allNames.includes(word));
  if (rest.length === 0) return { names: chosen.length > 0 ? chosen : allNames };
  const only = selectFiles(rest, all(), here, allNames);
  if (!('files' in only)) return only;
  const wanted = only.files.some((file) => code.test(file)) ? ['imports', ...quick] : quick;
  return { names: chosen.length > 0 ? chosen : wanted, only };
}

/**
 * The last words of `npm run check`: what was looked at, and what was not. That facts have the right form
 * does not make them true.
 *
 * @param isClean Whether no error was found.
 */
export function closing({ names, only }: Plan, isClean: boolean): string {
  const left = only ? allNames.filter((name) => !names.includes(name)) : [];
  const seen = names.includes('types') ? 'Form, links and types' : 'Form and links';
  return [
    ...(isClean ? [`✔ ${names.join(', ')}\n`] : []),
    ...(isClean && names.includes('rules')
      ? [`${seen} are right. This check does not compare the sources with their pages.\n`]
      : []),
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}. npm run check has them.\n`] : []),
  ].join('');
}

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
