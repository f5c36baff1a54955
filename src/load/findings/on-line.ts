import type { Finding } from './finding.ts';

/**
 * Makes findings of one rule that are about a whole line.
 *
 * @returns A function that takes the file, the line from 1, and the words, and places them at the
 *   line's first column.
 */
export const onLine =
  (rule: string) =>
  (file: string, line: number, words: Pick<Finding, 'found' | 'allowed' | 'next'>): Finding => ({
    rule,
    file,
    line,
    column: 1,
    ...words,
  });
