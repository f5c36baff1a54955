import { findHidden } from '#catalog/plain-text.ts';
import { textPositionAt, type TextFault } from './text-fault.ts';

/** More than these of one page help nobody. */
const mostFaults = 50;

/**
 * Every character of a page that cannot be seen. Line endings and a byte order mark at the beginning,
 * which editors save, are not among them.
 */
export const hiddenFaults = (text: string): TextFault[] =>
  findHidden(text, '\n\r\t')
    .filter(({ index, name }) => index > 0 || name !== 'U+FEFF')
    .slice(0, mostFaults)
    .map(({ index, name }) => ({
      ...textPositionAt(text, index),
      message: `The page has the character ${name}, which cannot be seen.`,
      expected: 'Allowed: UTF-8 text with Unix line endings.',
      help: 'Delete the character; it may hide text from a reviewer.',
    }));
