import { askedFiles, type AskedFiles } from './asked/asked-files.ts';
import { linters } from './linters/index.ts';
import { steps } from './steps/index.ts';

/** What `npm run check` is to do. */
export interface Plan {
  /** The names of steps and linters to run. */
  readonly names: readonly string[];
  /** The files to look at; all when left out. */
  readonly only?: AskedFiles;
}

/** The names of all that can be run. */
export const allNames: readonly string[] = [...Object.keys(steps), ...Object.keys(linters)];

/** What is quick enough for a few files. */
const quick: readonly string[] = ['rules', ...Object.keys(linters)];

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
  const only = askedFiles(rest, all(), here, allNames);
  if (!('files' in only)) {
    return only.map(({ unknown, allowed }) => `There is no "${unknown}" to check. ${allowed}`);
  }
  const hasCode = only.files.some((file) => code.test(file));
  const wanted = hasCode ? ['imports', ...quick] : quick;
  return { names: chosen.length > 0 ? chosen : wanted, only };
}

/** Files that may import what the architecture does not allow; entries are read and never run. */
const code =
  /^src\/(?!catalog\/(?:services|archetypes|traits|retired)\/).*\.(?:m?ts|mjs|astro)$|^ARCHITECTURE\.md$/;
