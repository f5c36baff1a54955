import ts from 'typescript';
import type { Finding } from '../report/finding.ts';
import { positionAt, type CatalogFile } from './catalog-files.ts';

/** The id of what this reports. */
export const catalogSyntax = 'catalog-syntax';

/**
 * What cannot be parsed in a file: its first fault, because a parser that lost its way finds more
 * that are none.
 */
export function* syntaxOf(file: CatalogFile): Generator<Finding> {
  const [first] = file.unreadable;
  if (first) yield { rule: catalogSyntax, ...describe(file, first) };
}

function describe(file: CatalogFile, { start, messageText }: ts.DiagnosticWithLocation) {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\.$/, '');
  const [, missing] = /^'(.+)' expected$/.exec(message) ?? [];
  const language = file.file.endsWith('.json') ? 'JSON' : 'TypeScript';
  if (missing === undefined) {
    return {
      ...positionAt(file, start),
      found: `${language} cannot read this: ${message}.`,
      allowed: `Allowed: ${language}, as in the other files of the folder.`,
      next: 'Look at this line and the one above it: for a quote, a bracket or a comma that is missing or stands twice.',
    };
  }
  // The parser stumbles over what comes next; the sign is missing where the last thing ended.
  const before = file.source.text.slice(0, start).trimEnd();
  const { line } = positionAt(file, before.length);
  const next = excerptFrom(file.source.text, start);
  return {
    ...positionAt(file, before.length),
    found: next
      ? `A "${missing}" is missing before "${next}".`
      : `A "${missing}" is missing at the end of the file.`,
    allowed:
      missing === ','
        ? 'Allowed: fields and items with a comma between them.'
        : `Allowed: ${language} in which each bracket and quote is closed.`,
    next: isApostrophe(file.source.text, start)
      ? 'The text ends at its apostrophe: write ’ inside a text.'
      : `Write "${missing}" at the end of line ${line}, or look there for a bracket or a quote that is too many.`,
  };
}

/** A quote between letters: `'the customer's keys'`. */
const isApostrophe = (text: string, start: number) =>
  /^\w'\w$/.test(text.slice(start - 2, start + 1));

const excerptFrom = (text: string, start: number) =>
  text.slice(start).split('\n')[0]?.trim().slice(0, 40) ?? '';
