import { parseArgs } from 'node:util';
import { caseIds, type CaseId } from './neutral/services.ts';

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

/**
 * @param args What stands behind the command.
 * @param known The names of all contenders.
 * @returns Undefined where help is asked for.
 * @throws {TypeError} with what is wrong.
 */
export function readOptions(
  args: readonly string[],
  known: readonly string[],
): BenchOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      n: { type: 'string', default: '30,300' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: known.join() },
      cases: { type: 'string', default: caseIds.join() },
      pages: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const numbers = (name: 'n' | 'rounds', from: number) =>
    values[name].split(',').map((item) => {
      const number = Number(item);
      // Names have four syllables out of twelve: so many services can be told apart.
      if (Number.isInteger(number) && number >= from && number <= 20_000) return number;
      throw new TypeError(
        `"--${name}" has "${item}". Allowed: whole numbers from ${from} to 20000.`,
      );
    });
  const words = <Word extends string>(name: 'only' | 'cases', allowed: readonly Word[]) => {
    const items = values[name].split(',');
    const wrong = items.find((item) => !(allowed as readonly string[]).includes(item));
    if (wrong === undefined) return allowed.filter((each) => items.includes(each));
    throw new TypeError(`"--${name}" has "${wrong}". Allowed: ${allowed.join(', ')}.`);
  };
  if (values.help) return undefined;
  return {
    n: numbers('n', 2),
    rounds: numbers('rounds', 1)[0]!,
    only: words('only', known),
    cases: words('cases', caseIds),
    pages: values.pages,
  };
}
