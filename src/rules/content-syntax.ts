import { type ContentFile } from './project/content-file.ts';
import { frontMatterOf, type FrontMatter } from './project/front-matter.ts';
import { inFile, type Problem, type Rule } from './rule.ts';
import { allowedWords, counted, shown } from './words.ts';

export const contentSyntax: Rule = {
  id: 'content-syntax',
  invariant: 'A page can be read, and says of itself what the site needs.',
  *check({ content }) {
    for (const page of content) {
      yield* characters(page);
      if (page.syntaxError) yield unreadable(page, page.syntaxError);
      const frontMatter = frontMatterOf(page.text.replace(/^\uFEFF/, ''));
      if (frontMatter) yield* fields(page, frontMatter);
      else yield withoutFrontMatter(page);
    }
  },
};

/** Signs that editors hide: they break tools, or show a reviewer other text than a browser. */
const hiddenCharacters: readonly (readonly [RegExp, string, string])[] = [
  [/^\uFEFF/, 'a byte order mark', 'Save the file as UTF-8 without a byte order mark.'],
  [/\r/, 'a Windows line ending (CRLF)', 'Save the file with Unix line endings (LF).'],
  [
    // oxlint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/,
    'an invisible control character',
    'Delete the character; it may hide text from a reviewer.',
  ],
];

function* characters({ file, text }: ContentFile): Generator<Problem> {
  for (const [pattern, name, next] of hiddenCharacters) {
    const index = text.search(pattern);
    if (index < 0) continue;
    const before = text.slice(0, index).split('\n');
    yield {
      at: inFile(file, before.length, (before.at(-1)?.length ?? 0) + 1),
      found: `The page has ${name}, U+${hex(text.charCodeAt(index))}.`,
      allowed: 'Allowed: UTF-8 text with Unix line endings.',
      next,
    };
  }
}

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

const unreadable = (
  { file, format }: ContentFile,
  { reason, line, column }: NonNullable<ContentFile['syntaxError']>,
): Problem => ({
  at: inFile(file, line, column),
  found: `The page is not valid ${format === 'mdx' ? 'MDX' : 'Markdown'}: ${reason.replace(/\.$/, '')}.`,
  allowed: 'Allowed: Markdown and the listed components.',
  next: 'Write \\< and \\{ for the signs < and {, or put code between backticks.',
});

const withoutFrontMatter = ({ file, folder }: ContentFile): Problem => ({
  at: inFile(file),
  found: 'The page does not begin with front matter.',
  allowed: `Allowed: a first line "---", then ${Object.keys(fieldsOf(folder)).join(', ')}, then a line "---".`,
  next: 'Begin the page with its front matter.',
});

interface Field {
  /** What the value must be, in words. */
  readonly allowed: string;
  readonly fits: (value: unknown) => boolean;
}

const text = (least: number, most: number): Field => ({
  allowed: `a text of ${least} to ${most} characters`,
  fits: (value) => typeof value === 'string' && value.length >= least && value.length <= most,
});

const title = text(3, 80);
const description = text(40, 260);
const order: Field = {
  allowed: 'a whole number from 1',
  fits: (value) => Number.isInteger(value) && Number(value) >= 1,
};

/** The front matter of each folder's pages. All fields are needed. */
function fieldsOf(folder: string): Readonly<Record<string, Field>> {
  switch (folder) {
    case 'services':
      return { description };
    case 'guides':
      return { title, description, order };
    default:
      return { title, description };
  }
}

function* fields({ file, folder }: ContentFile, given: FrontMatter): Generator<Problem> {
  const known = fieldsOf(folder);
  const names = Object.keys(known);

  for (const [index, line] of given.lines.entries()) {
    const tab = line.indexOf('\t');
    if (tab >= 0) {
      yield {
        at: inFile(file, index + 2, tab + 1),
        found: 'The front matter has a tab.',
        allowed: 'Allowed: spaces.',
        next: 'Replace the tab by spaces.',
      };
    }
    // Astro ends the front matter at any line that begins so, and would run what follows as a page.
    if (/^(---|\+\+\+)/.test(line)) {
      yield {
        at: inFile(file, index + 2),
        found: `A line of the front matter begins with "${line.slice(0, 3)}".`,
        allowed: 'Allowed: these signs only as the line that ends the front matter.',
        next: 'Write "---" alone on the line after the last field.',
      };
    }
  }
  for (const { message, line, column } of given.errors) {
    yield {
      at: inFile(file, line, column),
      found: `The front matter is not valid YAML: ${message.replace(/\.$/, '')}.`,
      allowed: `Allowed: a line "name: value" for each of ${names.join(', ')}.`,
      next: 'Put the value into quotes if it has a colon or a quote in it.',
    };
  }
  for (const [name, { line, column, value }] of given.fields) {
    const at = inFile(file, line, column);
    const field = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!field) {
      yield {
        at,
        found: `The front matter has the field "${name}".`,
        allowed: allowedWords(name, names),
        next: 'Correct or delete the field.',
      };
    } else if (!field.fits(value)) {
      const length = typeof value === 'string' ? ` (${counted(value.length, 'character')})` : '';
      yield {
        at,
        found: `"${name}" is ${shown(value)}${length}.`,
        allowed: `Allowed: ${field.allowed}.`,
        next: `Rewrite the ${name}.`,
      };
    }
  }
  if (given.errors.length > 0) return;
  for (const name of names.filter((key) => !given.fields.has(key))) {
    yield {
      at: inFile(file),
      found: `The front matter has no "${name}".`,
      allowed: `Allowed: ${known[name]?.allowed}.`,
      next: `Add a line "${name}: …".`,
    };
  }
}
