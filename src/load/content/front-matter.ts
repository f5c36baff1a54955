/**
 * Reads a page's front matter: lines of the form `name: value` between two lines `---`, and nothing
 * else of YAML. So a page says no more than the fields that a reader of its text sees, whatever parses
 * it: no lists, maps, blocks, anchors, tags, comments or documents.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import { counted } from '#catalog/text/counted.ts';
import { allowedWords } from '#catalog/text/nearest.ts';
import { descriptionLength } from './front-matter-schema.ts';
import type { TextFault } from './text-faults.ts';

type Value = string | number;

/** The data of a page's front matter, or all that is wrong with it. */
type ValidatedFrontMatter =
  { readonly data: Readonly<Record<string, Value>> } | { readonly faults: readonly TextFault[] };

/** A page's text without its front matter; the whole text where the page does not begin with any. */
export const bodyOf = (text: string): string =>
  text.replace(/^\uFEFF?---\r?\n[^]*?\n---\r?(?:\n|$)/, '');

interface FrontMatter {
  /** The fields by their names, with the line of each. */
  readonly fields: ReadonlyMap<string, { readonly value: Value; readonly line: number }>;
  readonly faults: readonly TextFault[];
}

/** The front matter of a page, or undefined where the page does not begin with any. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const [first, ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  // Astro ends the front matter at any line that begins so, and would run what follows as a page.
  const end = rest.findIndex((line) => /^(?:---|\+\+\+)/.test(line));
  if (first !== '---' || end < 0) return undefined;

  const fields = new Map<string, { value: Value; line: number }>();
  const faults: TextFault[] = [];
  for (const [index, content] of rest.slice(0, end).entries()) {
    const line = index + 2;
    const read = readLine(content);
    if ('message' in read) faults.push({ line, ...read });
    else if (!fields.has(read.name)) fields.set(read.name, { value: read.value, line });
    else {
      const message = `The front matter has the field "${read.name}" twice.`;
      const help = 'Delete one of the two lines.';
      faults.push({ line, column: 1, message, expected: 'Allowed: each field once.', help });
    }
  }
  if (rest[end] !== '---') {
    faults.push({
      line: end + 2,
      column: 1,
      message: `A line of the front matter begins with "${rest[end]!.slice(0, 3)}".`,
      expected: 'Allowed: these signs only as the line that ends the front matter.',
      help: 'Write "---" alone on the line after the last field.',
    });
  }
  return { fields, faults };
}

/** A name, a colon, spaces, a value. */
const field = /^([A-Za-z][A-Za-z0-9-]*):(?: +(.*?))? *$/;

function readLine(content: string): { name: string; value: Value } | Omit<TextFault, 'line'> {
  const tabs = [...content.matchAll(/\t/g)].map(({ index }) => index + 1);
  if (tabs[0] !== undefined) {
    return {
      column: tabs[0],
      message: 'The front matter has a tab.',
      expected: 'Allowed: spaces.',
      help: 'Replace the tab by spaces.',
      replace: { old: '\t', new: '  ', columns: tabs },
    };
  }
  const [, name = '', written = ''] = field.exec(content) ?? [];
  if (valueOf(name) !== name) {
    return {
      column: 1,
      message: `A line of the front matter is ${quoted(content)}.`,
      expected: 'Allowed: lines "name: value", without lists, blocks, comments or empty lines.',
      help: 'Write each field on a line of its own, with its value behind the colon.',
    };
  }
  const value = valueOf(written);
  if (value !== undefined) return { name, value };
  return {
    column: content.length - content.slice(name.length + 1).trimStart().length + 1,
    message: `The value ${quoted(written)} can be read as something else than this text.`,
    expected: 'Allowed: a text in quotes, plain text, or a whole number.',
    help: 'Write the value on this line, in quotes: "text", with \\" for a quote in it.',
  };
}

/** What some version of YAML takes for true, false or nothing. */
const keyword = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
/** A number, a time or a day: it never has a word of other letters. */
const numeric = /^[-+.\d](?:[-+.:_\d\s]|[a-f]|[ox]|inf|nan|t|z)*$/i;

/** In characters: over more than any field may have, a parser of YAML can sit for a second. */
const MAX_VALUE = 2500;

/**
 * A value that every YAML parser reads as it is written: a whole number, plain text, or a text in
 * quotes, in which an escape would hide any other character than a quote. Undefined for all else.
 */
function valueOf(written: string): Value | undefined {
  if (/^(?:0|[1-9]\d{0,8})$/.test(written)) return Number(written);
  if (written.length > MAX_VALUE) return undefined;
  let value: unknown;
  try {
    value = (parse(`value: ${written}`, { logLevel: 'error' }) as { value?: unknown }).value;
  } catch {
    return undefined;
  }
  if (typeof value !== 'string') return undefined;
  const forms = [`"${value.replace(/["\\]/g, '\\$&')}"`, `'${value.replaceAll("'", "''")}'`];
  if (forms.includes(written)) return value;
  const isPlain = value === written && /^[^-?:,~=<]/.test(value);
  return isPlain && !keyword.test(value) && !numeric.test(value) ? value : undefined;
}

const quoted = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/**
 * Reads a page's front matter and holds it to the schema of its folder. Rules, build and development
 * server all use this, and no other data of a page.
 */
export function validateFrontMatter(text: string, schema: z.ZodObject): ValidatedFrontMatter {
  const names = Object.keys(schema.shape);
  const { fields, faults } = readFrontMatter(text) ?? {};
  if (!fields || !faults) {
    const needed = names.filter((name) => !z.safeParse(schema.shape[name]!, undefined).success);
    const message = 'The page does not begin with front matter.';
    const expected = `Allowed: a first line "---", then ${needed.join(', ')}, then a line "---".`;
    const help = 'Begin the page with its front matter.';
    return { faults: [{ line: 1, column: 1, message, expected, help }] };
  }
  const data = Object.fromEntries([...fields].map(([name, { value }]) => [name, value] as const));
  const issues = Map.groupBy(schema.safeParse(data).error?.issues ?? [], ({ path }) => path[0]);
  const misfits = [...issues.values()].flatMap(([issue]): TextFault[] => {
    if (issue?.code === 'unrecognized_keys') {
      return issue.keys.map((name) => ({
        line: fields.get(name)!.line,
        column: 1,
        message: `The front matter has the field "${name}".`,
        expected: allowedWords(name, names),
        help: 'Correct or delete the field.',
      }));
    }
    const name = String(issue?.path[0]);
    const found = fields.get(name);
    if (found) return [misfit(name, found, schema, issue?.code === 'custom' ? issue.message : '')];
    // A field on a line that cannot be read is not reported as missing too.
    if (faults.length > 0) return [];
    const message = `The front matter has no "${name}".`;
    const help = `Add a line "${name}: …".`;
    return [{ line: 1, column: 1, message, expected: allowedOf(name, schema), help }];
  });
  return faults.length + misfits.length > 0 ? { faults: [...faults, ...misfits] } : { data };
}

/** A description that is right, and shorter or longer than it should be. */
export function styleFaults(text: string, schema: z.ZodObject): TextFault[] {
  const field = readFrontMatter(text)?.fields.get('description');
  if (typeof field?.value !== 'string') return [];
  const { length } = field.value;
  const isRight = schema.shape.description?.safeParse(field.value).success;
  if (!isRight || (length >= descriptionLength.least && length <= descriptionLength.most))
    return [];
  return [misfit('description', field, schema)];
}

const allowedOf = (name: string, { shape }: z.ZodObject): string =>
  `Allowed: ${(shape[name] as z.ZodType | undefined)?.description ?? 'a value that fits'}.`;

function misfit(
  name: string,
  { value, line }: { readonly value: Value; readonly line: number },
  schema: z.ZodObject,
  why = '',
): TextFault {
  const shown =
    typeof value === 'string' ? `${quoted(value)} (${counted(value.length, 'character')})` : value;
  return {
    line,
    column: 1,
    message: `"${name}" is ${shown}${why && `; it ${why}`}.`,
    expected: allowedOf(name, schema),
    help: `Rewrite the ${name}.`,
  };
}
