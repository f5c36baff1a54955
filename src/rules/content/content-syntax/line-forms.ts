import type { ContentFile } from '#load/content/content-file.ts';
import { placeAt } from '#load/content/page-nodes.ts';
import type { Problem } from '../../rule.ts';

interface LineForm {
  readonly pattern: RegExp;
  readonly name: string;
  readonly help: string;
  /** What replaces it. */
  readonly instead: string;
}

/** What editors add to a text when they save it. */
const lineForms: readonly LineForm[] = [
  {
    pattern: /^\uFEFF/g,
    name: 'a byte order mark, U+FEFF',
    help: 'Save the file as UTF-8 without a byte order mark.',
    instead: '',
  },
  {
    pattern: /\r\n?/g,
    name: 'a Windows line ending (CRLF), U+000D',
    help: 'Save the file with Unix line endings (LF).',
    instead: '\n',
  },
];

/**
 * A problem for each kind of line ending or byte order mark that a page should not have, with its
 * fix.
 */
export function* lineFormsIn(page: ContentFile): Generator<Problem> {
  for (const { pattern, name, help, instead } of lineForms) {
    const matches = [...page.text.matchAll(pattern)];
    const [first] = matches;
    if (!first) continue;
    yield {
      at: placeAt(page, first.index),
      message: `The page has ${name}.`,
      expected: 'Allowed: UTF-8 text with Unix line endings.',
      help,
      fix: matches.map(({ 0: old, index }) => ({ at: placeAt(page, index), old, new: instead })),
    };
  }
}
