import type { ContentFile } from './project/content-file.ts';
import { inFile, type Problem, type Rule } from './rule.ts';

export const contentSyntax: Rule = {
  id: 'content-syntax',
  invariant: 'A page is text that can be read, with nothing hidden in it.',
  *check({ content }) {
    for (const page of content) {
      yield* characters(page);
      if (page.syntaxError) yield unreadable(page, page.syntaxError);
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
  next: /closing tag|end-tag/.test(reason)
    ? 'Close the tag, </…>, in the same paragraph or block; for the sign < itself write \\<, or use backticks.'
    : 'Write \\< and \\{ for the signs < and {, or put code between backticks.',
});
