import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The id of diagnostics about values that are not literals. */
export const literalRule = 'catalog-data';
/** The id of diagnostics about files that cannot be parsed. */
export const syntaxRule = 'catalog-syntax';

export type ErrorWords = Pick<Diagnostic, 'message' | 'expected' | 'help'>;

export const notLiteral = (text: string): ErrorWords => ({
  message: `This is not a literal: "${excerpt(text)}".`,
  expected: 'Allowed: objects, lists, texts, numbers, true and false.',
  help: 'Write the value itself; an entry is read and never run.',
});

/** At most 60 characters of a text, in one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** The line and column of an offset, from 1. */
export function positionIn(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
