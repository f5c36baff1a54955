import { z } from 'zod';
import { allowedWords } from '#catalog/text/nearest.ts';
import type { TextFault } from '../text-fault.ts';
import { descriptionLength } from './schema.ts';
import { readFrontMatter, type FrontMatter } from './read-front-matter.ts';

/** The data of a page's front matter, or all that is wrong with it. */
type ValidatedFrontMatter =
  | { readonly data: Readonly<Record<string, string | number>> }
  | { readonly faults: readonly [TextFault, ...TextFault[]] };

/**
 * Reads a page's front matter and holds it to the schema of its folder. Rules, build and development
 * server all use this, and no other data of a page.
 */
export function validateFrontMatter(text: string, schema: z.ZodObject): ValidatedFrontMatter {
  const frontMatter = readFrontMatter(text);
  if (!frontMatter) return { faults: [missing(schema)] };
  const data = Object.fromEntries(
    [...frontMatter.fields].map(([name, { value }]) => [name, value] as const),
  );
  // A field on a line that cannot be read is not reported as missing too.
  const issues = schema.safeParse(data).error?.issues ?? [];
  const misfits = [...frontMatter.fields.keys()]
    .flatMap((name) => fieldFault(name, frontMatter, schema, issues))
    .concat(frontMatter.faults.length > 0 ? [] : missingFields(frontMatter, schema));
  const [first, ...rest] = [...frontMatter.faults, ...misfits];
  return first ? { faults: [first, ...rest] } : { data };
}

/** A description that is right, and shorter or longer than it should be. */
export function styleFaults(text: string, schema: z.ZodObject): TextFault[] {
  const { value = '', line, column } = readFrontMatter(text)?.fields.get('description') ?? {};
  if (line === undefined || column === undefined || typeof value !== 'string') return [];
  const { least, most } = descriptionLength;
  const isRight = schema.pick({ description: true }).safeParse({ description: value }).success;
  if (!isRight || (value.length >= least && value.length <= most)) return [];
  return [misfit('description', value, { line, column }, schema)];
}

const needed = ({ shape }: z.ZodObject): string[] =>
  Object.entries(shape).flatMap(([name, type]) =>
    z.safeParse(type, undefined).success ? [] : [name],
  );

const missing = (schema: z.ZodObject): TextFault => ({
  line: 1,
  column: 1,
  message: 'The page does not begin with front matter.',
  expected: `Allowed: a first line "---", then ${needed(schema).join(', ')}, then a line "---".`,
  help: 'Begin the page with its front matter.',
});

const allowedOf = (name: string, { shape }: z.ZodObject): string =>
  `Allowed: ${(shape[name] as z.ZodType | undefined)?.description ?? 'a value that fits'}.`;

const missingFields = ({ fields }: FrontMatter, schema: z.ZodObject): TextFault[] =>
  needed(schema)
    .filter((name) => !fields.has(name))
    .map((name) => ({
      line: 1,
      column: 1,
      message: `The front matter has no "${name}".`,
      expected: allowedOf(name, schema),
      help: `Add a line "${name}: …".`,
    }));

function fieldFault(
  name: string,
  { fields }: FrontMatter,
  schema: z.ZodObject,
  issues: readonly z.core.$ZodIssue[],
): TextFault[] {
  const { value = '', line = 1, column = 1 } = fields.get(name) ?? {};
  const names = Object.keys(schema.shape);
  if (!names.includes(name)) {
    return [
      {
        line,
        column,
        message: `The front matter has the field "${name}".`,
        expected: allowedWords(name, names),
        help: 'Correct or delete the field.',
      },
    ];
  }
  const issue = issues.find(({ path }) => path[0] === name);
  if (!issue) return [];
  const why = issue.code === 'custom' ? `; it ${issue.message}` : '';
  return [misfit(name, value, { line, column }, schema, why)];
}

const misfit = (
  name: string,
  value: string | number,
  place: Pick<TextFault, 'line' | 'column'>,
  schema: z.ZodObject,
  why = '',
): TextFault => ({
  ...place,
  message: `"${name}" is ${shown(value)}${why}.`,
  expected: allowedOf(name, schema),
  help: `Rewrite the ${name}.`,
});

function shown(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const beginning = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  const length = value.length === 1 ? '1 character' : `${value.length} characters`;
  return `${JSON.stringify(beginning)} (${length})`;
}
