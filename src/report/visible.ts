/**
 * What a reader does not see, or sees as something else: controls (terminals obey some), marks that
 * turn the direction of text around, characters of no width, spaces that are none of the keyboard's,
 * halves of surrogate pairs, and code points that stand for nothing.
 */
const unseen =
  /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?![ \u00a0\u202f\u3000])\p{Zs}/u;
const allUnseen = new RegExp(unseen, 'gu');

/** The first character of a text that a reader does not see as what it is. */
export const firstUnseen = (text: string): string | undefined => unseen.exec(text)?.[0];

/** A character by its number: `U+202E`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A text of a stranger's on one line, in which everything is seen: what is not stands there by its
 * number, `\u{202E}`. White space is one space.
 */
export const visible = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(allUnseen, (found) => `\\u{${codeOf(found).slice(2)}}`);

/** The beginning of a text, with a sign where it is cut; no character is cut in two. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** A text without what nobody sees in it; its lines stay. */
export const withoutUnseen = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(allUnseen, (found) => (found === '\n' || found === '\t' ? found : ''));

/** Longer than any sentence of ours; what a finding quotes may be longer than the terminal keeps. */
const longestSentence = 2000;

/**
 * A sentence of a finding as it can be printed: on one line, everything seen, of bounded length, and
 * without what GitHub's runner takes for a command wherever it stands in a line.
 */
export const printable = (text: string): string =>
  cut(visible(text), longestSentence).replaceAll('##[', '## [');
