import { parseArgs } from 'node:util';
import { nearest } from '#catalog/text/nearest.ts';

/** What a command line asks of a build. */
export interface BuildOptions {
  /** The folder to which the site is published, from the current folder. */
  readonly outDir: string;
  /** Whether Astro says all that it does. */
  readonly verbose: boolean;
  /** Whether all is made again, though nothing has changed. */
  readonly force: boolean;
  /** Whether files that few readers open and that take long are left out. */
  readonly quick: boolean;
  readonly help: boolean;
}

/** What is wrong with a command line. Its message says all of it. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.stack = `${this.name}: ${this.message}`;
  }
}

export const buildHelp = `npm run build -- [--outDir <folder>] [--force] [--quick] [--verbose]

Checks the rules, makes the site and puts it in the folder when it is complete. Until then,
and if anything fails, the last site stays. Where nothing has changed since, it says so.

  --outDir   the folder; dist when left out
  --force    makes everything again, though nothing has changed
  --quick    leaves out PNGs, cards and texts for wikis: the local server makes them on request
  --verbose  shows all that Astro says
  --help     this text
`;

const options = {
  outDir: { type: 'string' },
  force: { type: 'boolean' },
  quick: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/**
 * @param args What stands behind the command.
 * @throws {OptionsError} with all that is wrong.
 */
export function readOptions(args: readonly string[]): BuildOptions {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const isUnknown = (token: (typeof tokens)[number] | undefined) =>
    token?.kind === 'option' && !Object.hasOwn(options, token.name);
  const problems = tokens.flatMap((token, index) => {
    if (token.kind === 'positional') {
      // What follows an option that is misspelt may be its value.
      return index > 0 && isUnknown(tokens[index - 1]) ? [] : [`"${token.value}" is no option.`];
    }
    if (token.kind !== 'option') return [];
    if (isUnknown(token)) return [unknown(token.rawName)];
    const takesValue = options[token.name as keyof typeof options].type === 'string';
    if (takesValue && !token.value) return [`"${token.rawName}" has no value.`];
    return !takesValue && token.value !== undefined ? [`"${token.rawName}" takes no value.`] : [];
  });
  if (problems.length > 0) throw new OptionsError([...problems, 'See --help.']);
  const { outDir = 'dist', force = false, quick = false, verbose = false, help = false } = values;
  return {
    outDir: String(outDir),
    force: force === true,
    quick: quick === true,
    verbose: verbose === true,
    help: help === true,
  };
}

function unknown(name: string): string {
  const known = Object.keys(options).map((option) => `--${option}`);
  const guess = nearest(name, known);
  return guess
    ? `There is no option "${name}". Did you mean "${guess}"?`
    : `There is no option "${name}". Allowed: ${known.join(', ')}.`;
}
