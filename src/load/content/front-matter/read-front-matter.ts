/**
 * Reads a page's front matter: lines of the form `name: value` between two lines `---`, and nothing
 * else of YAML. So a page says no more than the fields that a reader of its text sees, whatever parses
 * it: no lists, maps, blocks, anchors, tags, comments or documents. What is accepted here means the
 * same to every YAML parser.
 */
import type { TextFault } from '../text-fault.ts';
import { plainFault, readValue } from './read-value.ts';

/** A field of the front matter with its place in the page, line and column from 1. */
interface FrontMatterField {
  readonly value: string | number;
  readonly line: number;
  readonly column: number;
}

export interface FrontMatter {
  readonly fields: ReadonlyMap<string, FrontMatterField>;
  readonly faults: readonly TextFault[];
}

/** The front matter of a page, or undefined where the page does not begin with any. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const [first, ...rest] = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
  // Astro ends the front matter at any line that begins so, and would run what follows as a page.
  const end = rest.findIndex((line) => /^(?:---|\+\+\+)/.test(line));
  if (first !== '---' || end < 0) return undefined;

  const fields = new Map<string, FrontMatterField>();
  const faults: TextFault[] = [];
  for (const [index, content] of rest.slice(0, end).entries()) {
    const line = index + 2;
    const read = readLine(content, line);
    if ('message' in read) faults.push(read);
    else if (fields.has(read.name)) faults.push(twice(read.name, line));
    else fields.set(read.name, { value: read.value, line, column: 1 });
  }
  if (rest[end] !== '---') faults.push(wrongEnd(rest[end] ?? '', end + 2));
  return { fields, faults };
}

/** A name, a colon, spaces, a value. */
const field = /^([A-Za-z][A-Za-z0-9-]*):(?: +(.*?))? *$/;

function readLine(
  content: string,
  line: number,
): { name: string; value: string | number } | TextFault {
  if (content.includes('\t')) {
    const columns = [...content.matchAll(/\t/g)].map(({ index }) => index + 1);
    return {
      line,
      column: columns[0] ?? 1,
      message: 'The front matter has a tab.',
      expected: 'Allowed: spaces.',
      help: 'Replace the tab by spaces.',
      replace: { old: '\t', new: '  ', columns },
    };
  }
  const [, name, written = ''] = field.exec(content) ?? [];
  if (name === undefined || plainFault(name)) {
    return {
      line,
      column: 1,
      message: `A line of the front matter is ${quoted(content)}.`,
      expected: 'Allowed: lines "name: value", without lists, blocks, comments or empty lines.',
      help: 'Write each field on a line of its own, with its value behind the colon.',
    };
  }
  const read = readValue(written);
  if ('value' in read) return { name, value: read.value };
  return {
    line,
    column: content.length - content.slice(name.length + 1).trimStart().length + 1,
    ...read,
  };
}

const wrongEnd = (content: string, line: number): TextFault => ({
  line,
  column: 1,
  message: `A line of the front matter begins with "${content.slice(0, 3)}".`,
  expected: 'Allowed: these signs only as the line that ends the front matter.',
  help: 'Write "---" alone on the line after the last field.',
});

const twice = (name: string, line: number): TextFault => ({
  line,
  column: 1,
  message: `The front matter has the field "${name}" twice.`,
  expected: 'Allowed: each field once.',
  help: 'Delete one of the two lines.',
});

const quoted = (text: string): string =>
  `"${text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text}"`;
