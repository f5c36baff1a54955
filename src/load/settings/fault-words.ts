/** The sentences about a wrong setting. */
import type * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { allowedWords } from '#catalog/text/nearest.ts';
import { cut, visible } from '#catalog/text/visible.ts';
import { settingsSchema, type SettingName } from './schema.ts';

/** What is allowed for each setting, after "Allowed: ". */
const expected: Readonly<Record<SettingName, string>> = {
  name: 'one line of 1 to 80 characters, all of them visible, without <, > and addresses.',
  tagline: 'one line of 1 to 160 characters, all of them visible, without <, > and addresses.',
  url: 'an address without a path, such as https://wiki.example; a path goes into the base path.',
  base: 'a path of letters, digits and . _ ~ -, such as /wiki/line/.',
  repository: 'the address of a repository, such as https://git.example/security/line.',
  branch: 'the name of a branch, such as main.',
  frameAncestors:
    "* (every website), 'self' (this site), 'none' (nobody), an address without a path such as https://wiki.example, https://*.example or wiki.example:8443, and a scheme such as file:.",
  teams:
    "a list of patterns such as { team: 'Systems', part: 'os-*' }: a team of 1 to 40 visible characters without <, > and addresses, and ids or globs with at most three \"*\".",
};

/** The longest part of a value that is quoted, in characters. */
const longestQuote = 80;

const settingNames = Object.keys(settingsSchema.shape);
const patternFields = ['team', 'part', 'service', 'layer'];

/** A diagnostic without its place. */
type FaultWords = Pick<Diagnostic, 'message' | 'expected' | 'help'>;

/** What is wrong, and the steps to the value that is. */
interface SettingsFault {
  readonly path: readonly (string | number)[];
  readonly words: FaultWords;
}

/** The faults of an issue of the schema: several where it names several unknown fields. */
export function faultsOfIssue(issue: z.core.$ZodIssue, value: unknown): readonly SettingsFault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === 0 ? settingNames : patternFields;
    return issue.keys.map((key) => ({ path: [...path, key], words: unknownField(key, known) }));
  }
  const name = path[0] as SettingName | undefined;
  // The message may quote another value than the wrong one.
  const problem = visible(issue.code === 'custom' ? issue.message : formProblem(issue));
  const message =
    value === undefined ? `"${path.at(-1)}" is missing.` : `${shown(value)} ${problem}.`;
  const what = name === undefined ? 'an object with settings.' : expected[name];
  return [
    {
      path,
      words: { message, expected: `Allowed: ${what}`, help: 'Correct it there.' },
    },
  ];
}

const unknownField = (key: string, known: readonly string[]): FaultWords => ({
  message: `There is no field "${visible(key)}".`,
  expected: allowedWords(key, known),
  help: 'Correct the name, or delete the field.',
});

/** What is wrong with a value of the wrong kind or size. */
function formProblem(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return `has more than ${issue.maximum} items`;
  const words: Readonly<Record<string, string>> = {
    string: 'a text',
    array: 'a list',
    object: 'an object',
  };
  const expected = issue.code === 'invalid_type' ? words[issue.expected] : undefined;
  return `is not ${expected ?? 'the value there'}`;
}

/** A value as a sentence shows it. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `"${cut(visible(value), longestQuote)}"`;
  return cut(visible(JSON.stringify(value) ?? String(value)), longestQuote);
}
