import { oneLine } from '../../formats/tree/characters.ts';

/** Shows nothing and joins what it stands between, so that a text looks as it did. */
const joiner = '\u2060';

/** Marks that turn the direction of text around: "AWS → you" could read "you → AWS". */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text of a stranger's as it can stand in a comment. GitHub looks for people (`@name`), issues
 * (`#1`, `GH-1`) and addresses after it has read the Markdown, where escaping it does not help.
 */
export const harmless = (value: string): string =>
  oneLine(value)
    .replace(directions, '')
    .replace(/[@#]|:(?=\/\/)|(?:GH|www)(?=[-.])/gi, (found) => `${found}${joiner}`);
