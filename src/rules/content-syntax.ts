import type { ContentFile } from './project/content-file.ts';
import { nodesOf, placeAt, placeOf } from './project/nodes.ts';
import { inFile, type Edit, type Problem, type Rule } from './rule.ts';

export const contentSyntax: Rule = {
  id: 'content-syntax',
  invariant: 'A page is text that can be read, with nothing hidden in it.',
  *check({ content }) {
    for (const page of content) yield* syntaxIn(page);
  },
};

/** What keeps one page from being read. */
export function* syntaxIn(page: ContentFile): Generator<Problem> {
  yield* characters(page);
  if (page.syntaxError) yield unreadable(page, page.syntaxError);
  // The highlighter stumbles over these, and does not say where.
  for (const node of nodesOf(page.tree, 'code').filter(({ value }) => value.trim() === '')) {
    yield {
      at: placeOf(page, node),
      found: 'The code block is empty.',
      allowed: 'Allowed: at least one line between the fences.',
      next: 'Delete the block, or close it where its text ends.',
    };
  }
}

interface Hidden {
  readonly pattern: RegExp;
  readonly name: string;
  readonly next: string;
  /** What stands in its place, where that is never a question. */
  readonly instead?: string;
}

/** Signs that editors hide: they break tools, or show a reviewer other text than a browser. */
const hiddenCharacters: readonly Hidden[] = [
  {
    pattern: /^\uFEFF/g,
    name: 'a byte order mark',
    next: 'Save the file as UTF-8 without a byte order mark.',
    instead: '',
  },
  {
    pattern: /\r\n?/g,
    name: 'a Windows line ending (CRLF)',
    next: 'Save the file with Unix line endings (LF).',
    instead: '\n',
  },
  {
    // oxlint-disable-next-line no-control-regex
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g,
    name: 'an invisible control character',
    next: 'Delete the character; it may hide text from a reviewer.',
  },
];

function* characters(page: ContentFile): Generator<Problem> {
  for (const { pattern, name, next, instead } of hiddenCharacters) {
    const matches = [...page.text.matchAll(pattern)];
    const [first] = matches;
    if (!first) continue;
    const edit = ({ 0: old, index }: RegExpExecArray): Edit => ({
      at: placeAt(page, index),
      old,
      new: instead ?? old,
    });
    yield {
      at: placeAt(page, first.index),
      found: `The page has ${name}, U+${hex(first[0].charCodeAt(0))}.`,
      allowed: 'Allowed: UTF-8 text with Unix line endings.',
      next,
      ...(instead !== undefined && { fix: matches.map(edit) }),
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
  next: /closing tag|end-tag/.test(reason)
    ? 'Close the tag, </…>, in the same paragraph or block; for the sign < itself write \\<, or use backticks.'
    : 'Write \\< and \\{ for the signs < and {, or put code between backticks.',
});
