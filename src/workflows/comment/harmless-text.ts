/** Shows nothing and joins what it stands between, so that a text looks as it did. */
const joiner = '\u2060';

/** Controls other than tab and line feed, and marks that turn the direction of text around. */
const unseen = /(?![\t\n])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text without characters that make it look like another. */
export const visibleCharacters = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(unseen, '');

/**
 * GitHub looks for people (`@name`), issues (`#1`, `GH-1`), addresses and formulas after it has read
 * the Markdown, where escaping does not help.
 */
export const harmlessText = (text: string): string =>
  text
    .replaceAll(joiner, '')
    .replace(/[@#$]|:(?=\/\/)|(?:GH|www)(?=[-.])/gi, (found) => found + joiner);
