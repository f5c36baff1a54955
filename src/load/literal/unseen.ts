import { findHidden, type HiddenCharacter } from '#catalog/plain-text.ts';
import type { ErrorWords } from './literal-errors.ts';

/** The invisible characters of a text, except a byte order mark and line breaks. */
export const findUnseen = (text: string): readonly HiddenCharacter[] =>
  findHidden(text, '\n\t').filter(
    ({ character, index }) =>
      !(character === '\uFEFF' && index === 0) && !(character === '\r' && text[index + 1] === '\n'),
  );

/** The words of the finding for an invisible character. */
export const hidden = (name: string): ErrorWords => ({
  found: `The file has the character ${name}, which cannot be seen.`,
  allowed: 'Allowed: characters that can be seen.',
  next: 'Delete it.',
});
