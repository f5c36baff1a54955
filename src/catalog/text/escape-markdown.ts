import { withoutUnseen } from './visible.ts';

/** An invisible character that allows no line break, so that a text looks unchanged. */
const joiner = '\u2060';

/** What GitHub turns into something else: mentions, issues, formulas, addresses and emoji names. */
const meaningful = /[@#$]|:(?=\/\/|[\w+-]+:)|(?:GH|www)(?=[-.])/gi;

/**
 * Escapes a stranger's text for a comment on GitHub, on one line. GitHub looks for people (`@name`),
 * issues (`#1`, `GH-1`), addresses and formulas after it has read the Markdown, where escaping does
 * not help. Invisible characters are removed: some could reverse "AWS → you".
 */
export const escapeMarkdown = (value: string): string =>
  withoutUnseen(value)
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(meaningful, (found) => found + joiner);
