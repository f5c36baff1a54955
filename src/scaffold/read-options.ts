import { parseArgs } from 'node:util';
import { allowedWords } from '../text/nearest.ts';
import { shown } from '../findings/sentences.ts';
import { counted } from '../text/counted.ts';
import { fields, type Answers, type ArgumentFault, type NamedAnswer } from './answers.ts';
import { kebabOf } from './name-forms.ts';

/** What the command line says. */
export interface Options {
  readonly given: Partial<Answers>;
  /** Accept an id that is like another one. */
  readonly force: boolean;
  readonly help: boolean;
  readonly faults: readonly ArgumentFault[];
}

const texts = {
  name: 'name',
  short: 'shortName',
  category: 'category',
  archetype: 'archetype',
  guide: 'guide',
  summary: 'summary',
} as const satisfies Record<string, keyof Answers>;
const lists = { trait: 'traits', mode: 'modes', part: 'parts' } as const satisfies Record<
  string,
  keyof Answers
>;
const isText = (name: string): name is keyof typeof texts => Object.hasOwn(texts, name);
const isList = (name: string): name is keyof typeof lists => Object.hasOwn(lists, name);
const flags = [...Object.keys(texts), ...Object.keys(lists), 'force', 'help'];

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;

/** Reads the arguments; their values are checked elsewhere. */
export function readOptions(args: readonly string[]): Options {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    // Not strict: that would stop at the first mistake.
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(Object.keys(texts).map((name) => [name, text])),
      ...Object.fromEntries(Object.keys(lists).map((name) => [name, list])),
      force: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const given: { -readonly [F in keyof Answers]?: Answers[F] } = {};
  const listed: { readonly [L in keyof typeof lists]: string[] } = {
    trait: [],
    mode: [],
    part: [],
  };
  const faults: ArgumentFault[] = [];
  const options = tokens.filter((token) => token.kind === 'option');
  for (const { name, rawName, value } of options) {
    if (!flags.includes(name)) faults.push(unknownFlag(rawName));
    else if (!isText(name) && !isList(name)) continue;
    else if (value === undefined || value.startsWith('--')) faults.push(withoutValue(rawName));
    else if (isText(name)) given[texts[name]] = value.trim();
    else listed[name].push(value);
  }
  const [id, ...others] = positionals;
  if (id !== undefined) given.id = id;
  if (listed.trait.length > 0) given.traits = listed.trait.map((trait) => trait.trim());
  if (listed.mode.length > 0) given.modes = listed.mode.map(namedOf);
  if (listed.part.length > 0) given.parts = listed.part.map(namedOf);
  // What follows an unknown flag is most likely its value.
  if (others.length > 0 && faults.length === 0) faults.push(tooMany(positionals));
  const has = (flag: string) => options.some(({ name }) => name === flag);
  return { given, force: has('force'), help: has('help'), faults };
}

/** `managed=Managed runtime`, or a name alone, from which the id is made. */
export function namedOf(value: string): NamedAnswer {
  const [, id, name] = /^\s*([a-z0-9-]+)\s*=(.*)$/s.exec(value) ?? [
    undefined,
    kebabOf(value),
    value,
  ];
  return { id: id ?? '', name: (name ?? '').trim() };
}

const unknownFlag = (flag: string): ArgumentFault => ({
  argument: flag,
  found: `There is no flag ${shown(flag)}.`,
  allowed: allowedWords(
    flag,
    flags.map((name) => `--${name}`),
  ),
  next: 'Correct the flag; npm run new -- --help lists them all.',
});

const withoutValue = (flag: string): ArgumentFault => ({
  argument: flag,
  found: `${flag} has no value.`,
  allowed: `Allowed: a value after it, in quotes if it has spaces.`,
  next: `Write ${flag} "…".`,
});

const tooMany = (positionals: readonly string[]): ArgumentFault => ({
  argument: fields.id,
  found: `There are ${counted(positionals.length, 'id')}: ${positionals.map(shown).join(', ')}.`,
  allowed: 'Allowed: one id.',
  next: 'Put a value that has spaces into quotes: --name "AWS Thing".',
});
