import { codePointName, hiddenCharacters } from '../plain-text.ts';

const allHidden = new RegExp(hiddenCharacters, 'gu');
const byNumber = (found: string): string => `\\u{${codePointName(found).slice(2)}}`;

/** The first invisible or misleading character of a text; undefined where there is none. */
export const firstUnseen = (text: string): string | undefined => hiddenCharacters.exec(text)?.[0];

/**
 * A stranger's text on one line, with invisible characters replaced by their numbers, `\u{202E}`.
 * White space becomes one space.
 */
export const visible = (text: string): string =>
  text.replace(/[\t\n\v\f\r ]+/g, ' ').replace(allHidden, byNumber);

/** The same for a text of several lines, which keeps its line breaks and spaces. */
export const visibleLines = (text: string): string =>
  text.replace(allHidden, (found) => (found === '\n' ? found : byNumber(found)));

/** The beginning of a text, with a sign where it is cut; no character is cut in two. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** A text without invisible characters; line breaks are kept. */
export const withoutUnseen = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(allHidden, (found) => (found === '\n' || found === '\t' ? found : ''));

/** Longer than any sentence of ours. A quoted text could be longer than the terminal's history. */
const longestSentence = 2000;

/**
 * A sentence of a finding as it can be printed: on one line, without invisible characters, of limited
 * length, and without commands to GitHub's runner.
 */
export const printable = (text: string): string =>
  cut(visible(text), longestSentence).replaceAll('##[', '## [');

/**
 * What another program printed, as it can be printed on: its lines stay, everything in them is seen, and
 * GitHub's runner takes nothing in them for a command but an annotation.
 */
export const printableLines = (text: string): string =>
  visibleLines(text)
    .replaceAll('##[', '## [')
    .replace(/^ *::(?!error file=)/gm, './$&');
