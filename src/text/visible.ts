import { codePointName, hiddenCharacters } from '../catalog/plain-text.ts';

const allHidden = new RegExp(hiddenCharacters, 'gu');
const byNumber = (found: string): string => `\\u{${codePointName(found).slice(2)}}`;

/** The first character of a text that a reader does not see as what it is. */
export const firstUnseen = (text: string): string | undefined => hiddenCharacters.exec(text)?.[0];

/**
 * A text of a stranger's on one line, in which everything is seen: what is not stands there by its
 * number, `\u{202E}`. White space is one space.
 */
export const visible = (text: string): string =>
  text.replace(/[\t\n\v\f\r ]+/g, ' ').replace(allHidden, byNumber);

/** The same for a text of several lines: they stay, and so do its spaces. */
export const visibleLines = (text: string): string =>
  text.replace(allHidden, (found) => (found === '\n' ? found : byNumber(found)));

/** The beginning of a text, with a sign where it is cut; no character is cut in two. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** A text without what nobody sees in it; its lines stay. */
export const withoutUnseen = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(allHidden, (found) => (found === '\n' || found === '\t' ? found : ''));

/** Longer than any sentence of ours; what a finding quotes may be longer than the terminal keeps. */
const longestSentence = 2000;

/**
 * A sentence of a finding as it can be printed: on one line, everything seen, of bounded length, and
 * without what GitHub's runner takes for a command wherever it stands in a line.
 */
export const printable = (text: string): string =>
  cut(visible(text), longestSentence).replaceAll('##[', '## [');
