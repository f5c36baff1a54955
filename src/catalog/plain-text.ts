import { z } from 'zod';

/**
 * Characters that nobody sees, that are seen as something else, or that represent bytes or objects which are
 * no text: control characters (terminals obey some) and line breaks, direction marks, joiners, variation
 * selectors, tags, halves of pairs, private and undefined ones, and spaces that are not the keyboard's.
 * They show a reviewer another text than a machine reads. Emoji that are made of several characters
 * fall under it too; those of one character do not. This is the one list: whatever reads or prints a
 * stranger's text asks it.
 */
export const hiddenCharacters =
  /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD]|(?![ \u00a0\u202f\u3000])\p{Zs}/u;

/** A hidden character in a text. */
export interface HiddenCharacter {
  /** Where it is, in UTF-16 units from 0. */
  readonly index: number;
  readonly character: string;
  /** As Unicode writes it: `U+200B`. */
  readonly name: string;
}

/**
 * Every hidden character of a text, in its order.
 *
 * @param but Characters that the text may have all the same: `'\n\t'` where it has lines.
 */
export function findHidden(text: string, but = ''): HiddenCharacter[] {
  return [...text.matchAll(beyondKeyboard)].flatMap(({ 0: character, index }) =>
    but.includes(character) || !hiddenCharacters.test(character)
      ? []
      : [{ index, character, name: codePointName(character) }],
  );
}

/**
 * What is not one of ASCII’s visible characters, none of which is hidden: they are passed over three times
 * faster than each of them is asked about.
 */
const beyondKeyboard = /[^ -~]/gu;

/** A character by its number: `U+202E`. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A text of one line that is only text wherever it is written: no hidden characters, no line
 * breaks, neither `<` nor `>`, with which markup begins and ends, and no address of the web.
 *
 * @param least The fewest characters, as JavaScript counts them.
 * @param most The most characters.
 */
export const plainText = (least: number, most: number) =>
  z
    .string()
    .min(least)
    .max(most)
    .superRefine((text, context) => {
      const [hidden] = findHidden(text);
      if (hidden) {
        context.addIssue(`has the character ${hidden.name}, which cannot be seen`);
      }
      if (text !== text.trim()) context.addIssue('begins or ends with a space');
      const [sign] = /[<>]/.exec(text) ?? [];
      if (sign) context.addIssue(`has the sign ${sign}`);
      const [address] = /[a-z]*:\/\/|\bwww\./i.exec(text) ?? [];
      // Readers of Markdown make links of them; sources have a field of their own.
      if (address) context.addIssue(`has the address "${address}…"`);
    });
