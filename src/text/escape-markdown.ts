import { withoutUnseen } from './visible.ts';

/** Shows nothing and joins what it stands between, so that a text looks as it did. */
const joiner = '\u2060';

/** What GitHub makes something of: people, issues, formulas, addresses, and pictures by their names. */
const meaningful = /[@#$]|:(?=\/\/|[\w+-]+:)|(?:GH|www)(?=[-.])/gi;

/**
 * A text of a stranger's as it can stand in a comment, on one line. GitHub looks for people (`@name`),
 * issues (`#1`, `GH-1`), addresses and formulas after it has read the Markdown, where escaping does
 * not help. What nobody sees is left out: it could turn "AWS → you" around.
 */
export const escapeMarkdown = (value: string): string =>
  withoutUnseen(value)
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(meaningful, (found) => found + joiner);
