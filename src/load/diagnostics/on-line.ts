import type { Diagnostic } from './diagnostic.ts';

/**
 * Makes diagnostics of one rule that are about a whole line.
 *
 * @returns A function that takes the file, the line from 1, and the words, and places them at the
 *   line's first column.
 */
export const onLine =
  (rule: string) =>
  (
    file: string,
    line: number,
    words: Pick<Diagnostic, 'message' | 'expected' | 'help'>,
  ): Diagnostic => ({
    rule,
    file,
    line,
    column: 1,
    ...words,
  });
