import { parseArgs } from 'node:util';
import { nearest } from '#catalog/text/nearest.ts';
import { caseIds, type CaseId } from './measure/cases.ts';

/** What a command line asks to be measured. */
export interface BenchOptions {
  /** Numbers of services, one after the other. */
  readonly n: readonly number[];
  readonly rounds: number;
  /** Names of contenders. */
  readonly only: readonly string[];
  readonly cases: readonly CaseId[];
  /** Whether pages are looked at too. */
  readonly pages: boolean;
  readonly help: boolean;
}

/** What is wrong with a command line. Its message says all of it. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

export const benchHelp = (known: readonly string[]): string => `npm run bench -- [options]

Builds the same made-up services with this project and with others, and notes what each build
takes in .cache/bench/results.jsonl. What is noted there already is not measured again.

  --n       numbers of services, 2 to 20000; 30,300 when left out
  --rounds  how often each is measured; 3 when left out
  --only    ${known.join(', ')}; all when left out
  --cases   ${caseIds.join(', ')}; all when left out
  --pages   opens a page of each site in Chromium too
  --help    this text
`;

const options = {
  n: { type: 'string' },
  rounds: { type: 'string' },
  only: { type: 'string' },
  cases: { type: 'string' },
  pages: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Names have four syllables out of twelve: so many services can be told apart. */
const most = 20_000;

/**
 * @param args What stands behind the command.
 * @param known The names of all contenders.
 * @throws {OptionsError} with all that is wrong.
 */
export function readOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const problems: string[] = [];
  const say = (problem: string | undefined) => void (problem && problems.push(problem));
  for (const token of tokens) {
    if (token.kind === 'positional') say(`"${token.value}" is no option.`);
    else if (token.kind === 'option' && !Object.hasOwn(options, token.name)) {
      say(`There is no option "${token.rawName}". See --help.`);
    }
  }
  const listOf = (name: 'n' | 'rounds' | 'only' | 'cases', otherwise: readonly string[]) => {
    const value = values[name];
    if (value === undefined) return otherwise;
    const items = typeof value === 'string' ? value.split(',').filter(Boolean) : [];
    if (items.length === 0) say(`"--${name}" has no value.`);
    return items;
  };
  const numbers = (name: 'n' | 'rounds', otherwise: readonly string[], from: number) =>
    listOf(name, otherwise).map((item) => {
      const number = Number(item);
      if (!Number.isInteger(number) || number < from || number > most)
        say(`"--${name}" has "${item}". Allowed: whole numbers from ${from} to ${most}.`);
      return number;
    });
  const words = (name: 'only' | 'cases', allowed: readonly string[]) => {
    const items = listOf(name, allowed);
    for (const item of items.filter((each) => !allowed.includes(each))) {
      const guess = nearest(item, allowed);
      say(
        `"--${name}" has "${item}". ${guess ? `Did you mean "${guess}"? ` : ''}Allowed: ${allowed.join(', ')}.`,
      );
    }
    return allowed.filter((each) => items.includes(each));
  };
  const read: BenchOptions = {
    n: numbers('n', ['30', '300'], 2),
    rounds: numbers('rounds', ['3'], 1)[0] ?? 1,
    only: words('only', known),
    cases: words('cases', caseIds) as readonly CaseId[],
    pages: values.pages === true,
    help: values.help === true,
  };
  if (problems.length > 0) throw new OptionsError(problems.join('\n'));
  return read;
}
