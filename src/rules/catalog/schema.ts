import { z } from 'zod';
import {
  formFor,
  retirementSchema,
  writtenArchetypeSchema,
  writtenServiceSchema,
  writtenTraitSchema,
} from '#catalog/index.ts';
import { counted } from '#catalog/text/counted.ts';
import { allowedWords, shown } from '#load/diagnostics/sentences.ts';
import type { CatalogLocation, PathStep } from '#load/location.ts';
import type { Rule } from '../rule.ts';

/** The schema of each kind of file. */
const schemaOf = {
  service: writtenServiceSchema,
  archetype: writtenArchetypeSchema,
  trait: writtenTraitSchema,
  retired: retirementSchema,
} as const;

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];

export const schema: Rule = {
  id: 'schema',
  invariant: 'Every entry, archetype and trait has the fields that the schema asks for.',
  *check(project) {
    const seen = new Map<string, number>();
    for (const { kind, id, literal } of project.files) {
      const occurrence = seen.get(`${kind}/${id}`) ?? 0;
      seen.set(`${kind}/${id}`, occurrence + 1);
      yield* problems(schemaOf[kind], literal.value, (...path) => ({ kind, id, occurrence, path }));
    }
  },
};

function* problems(of: z.ZodType, data: unknown, place: (...path: PathStep[]) => CatalogLocation) {
  const issues = of.safeParse(data).error?.issues ?? [];
  let empty: unknown;
  for (const issue of issues) {
    const { path, value } = walk(data, issue.path);
    if (hasItsOwnRule(issue, value)) continue;
    const field = path.map((step) => (typeof step === 'object' ? step.id : step)).join('.');
    if (value === '') {
      // Whatever else a text has to be, it is not there yet.
      if (field !== empty) yield { at: place(...path), ...toFillIn(field, issue.path.at(-1)) };
      empty = field;
    } else if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const known = fieldsAt(of, data, issue.path);
        yield { at: place(...path, key), ...unknownField(key, field, known) };
      }
    } else {
      yield { at: place(...path), help: `Correct "${field}".`, ...describe(issue, field, value) };
    }
  }
}

/** What belongs into the texts that `npm run new` leaves to a person. */
const contents: ReadonlyMap<unknown, string> = new Map([
  ['duty', 'what the owner does: “Set …” for the customer, “AWS sets …” for AWS'],
  ['summary', 'what it is, in one sentence'],
  ['title', 'the page’s title, as AWS writes it'],
  ['at', 'the first and the last words of the passage, "first words … last words"'],
]);

const toFillIn = (field: string, name: unknown) => ({
  message: `"${field}" is empty.`,
  expected: `Allowed: ${contents.get(name) ?? 'a text'}.`,
  help: `Fill in "${field}", or delete what it belongs to.`,
});

const unknownField = (key: string, field: string, known: readonly string[]) => ({
  message: `${field ? `"${field}"` : 'The entry'} has the unknown field ${shown(key)}.`,
  expected: allowedWords(key, known),
  help: 'Correct the name, or delete the field.',
});

/** The fields that the schema has for the object at a path of the data. */
function fieldsAt(schema: z.ZodType, data: unknown, keys: Keys): string[] {
  const of = formFor(schema, data);
  const [key, ...rest] = keys;
  const inner = key === undefined ? undefined : (data as Record<PropertyKey, unknown>)[key];
  if (of instanceof z.ZodOptional) return fieldsAt(of.unwrap() as z.ZodType, data, keys);
  if (of instanceof z.ZodArray) return fieldsAt(of.element as z.ZodType, inner, rest);
  if (of instanceof z.ZodRecord) return fieldsAt(of.valueType as z.ZodType, inner, rest);
  if (of instanceof z.ZodDiscriminatedUnion) {
    return [...new Set(of.options.flatMap((option) => fieldsAt(option as z.ZodType, data, keys)))];
  }
  if (!(of instanceof z.ZodObject)) return [];
  const shape = of.shape as Readonly<Record<string, z.ZodType>>;
  if (key === undefined) return Object.keys(shape);
  return Object.hasOwn(shape, key) ? fieldsAt(shape[String(key)]!, inner, rest) : [];
}

/** True for an issue that another rule reports in better words. */
function hasItsOwnRule({ code, path }: Issue, value: unknown): boolean {
  const [last, parent] = path.toReversed();
  const inPart = ['add', 'override'].includes(String(path.at(-3)));
  if (last === 'owner') return true;
  if (last === 'sources' && inPart) return value === undefined || code === 'too_small';
  if (typeof value !== 'string' || value === '') return false;
  return last === 'url' || parent === 'controls';
}

/** The steps down to a value, by id where items have one, and the value. */
function walk(data: unknown, keys: Keys): { path: PathStep[]; value: unknown } {
  const path: PathStep[] = [];
  let value = data;
  for (const key of keys) {
    const inner: unknown = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    path.push(Array.isArray(value) && hasId(inner) ? { id: inner.id } : stepOf(key));
    value = inner;
  }
  return { path, value };
}

const stepOf = (key: PropertyKey): PathStep => (typeof key === 'symbol' ? String(key) : key);
const hasId = (value: unknown): value is { readonly id: string } =>
  typeof (value as { id?: unknown } | undefined)?.id === 'string';

/** The sentences about what was found and what is allowed. */
function describe(
  issue: Issue,
  field: string,
  value: unknown,
): { message: string; expected: string } {
  const is = `"${field}" is ${shown(value)}.`;
  switch (issue.code) {
    case 'invalid_type':
      return {
        message: value === undefined ? `"${field}" is missing.` : is,
        expected: `Allowed: ${kinds[issue.expected] ?? issue.expected}.`,
      };
    case 'invalid_value':
      return { message: is, expected: choice(value, issue.values) };
    case 'invalid_union':
      return { message: is, expected: choice(value, unionOptions(issue)) };
    case 'too_small':
    case 'too_big':
      return size(issue, field, value);
    case 'invalid_key':
      return {
        message: `${shown(issue.path.at(-1))} is used as a key.`,
        expected: `Allowed: ${sentence(issue.issues[0]?.message ?? 'kebab-case')}.`,
      };
    case 'custom':
      // An issue of `plainText`: quote the character, which says more than the text around it.
      return {
        message: `"${field}" ${issue.message}.`,
        expected: `Allowed: ${issue.params?.['allowed'] ?? 'a line of visible text without <, > and addresses'}.`,
      };
    default:
      return { message: is, expected: `Allowed: ${sentence(issue.message)}.` };
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

const choice = (value: unknown, expected: readonly unknown[]) =>
  allowedWords(typeof value === 'string' ? value : '', expected.map(String));

const unionOptions = (issue: Issue) =>
  ((issue as { readonly options?: readonly unknown[] }).options ?? []) as readonly unknown[];

const sentence = (message: string) =>
  message === 'Invalid URL'
    ? 'an https address'
    : message.replace(/^(must be|Invalid input:) /, '');

function size(issue: Issue & { code: 'too_small' | 'too_big' }, field: string, value: unknown) {
  const noun = typeof value === 'string' ? 'character' : 'item';
  const { length } = Array.isArray(value) || typeof value === 'string' ? value : [];
  const quoted = typeof value === 'string' ? `: ${shown(value)}` : '';
  return {
    message: `"${field}" has ${counted(length, noun)}${quoted}.`,
    expected:
      issue.code === 'too_small'
        ? `Allowed: at least ${counted(Number(issue.minimum), noun)}.`
        : `Allowed: at most ${counted(Number(issue.maximum), noun)}.`,
  };
}
