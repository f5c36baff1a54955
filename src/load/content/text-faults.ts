/**
 * What is wrong with a page's text before anything parses it: characters that nobody sees, and more of
 * something than any page needs. Markdown nests without end, and some of what reads it needs time that
 * grows with the square of its input, or a call for each level. Each limit is several times what the
 * longest page has; within them all, any page is read in a moment.
 */
import { findHidden } from '#catalog/plain-text.ts';

/** What is wrong with a page's text, and where: line and column from 1. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  /** What was found, with the value quoted. */
  readonly message: string;
  readonly expected: string;
  readonly help: string;
  /** A text of this line that can be replaced at these columns without asking anybody. */
  readonly replace?: {
    readonly old: string;
    readonly new: string;
    readonly columns: readonly number[];
  };
}

/** Line and column, from 1, of an offset in a text. */
export function textPositionAt(text: string, offset: number): Pick<TextFault, 'line' | 'column'> {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** More than these of one page help nobody. */
const MAX_HIDDEN = 50;

/**
 * Every character of a page that cannot be seen. Line endings and a byte order mark at the beginning,
 * which editors save, are not among them.
 */
export const hiddenFaults = (text: string): TextFault[] =>
  findHidden(text, '\n\r\t')
    .filter(({ index, name }) => index > 0 || name !== 'U+FEFF')
    .slice(0, MAX_HIDDEN)
    .map(({ index, name }) => ({
      ...textPositionAt(text, index),
      message: `The page has the character ${name}, which cannot be seen.`,
      expected: 'Allowed: UTF-8 text with Unix line endings.',
      help: 'Delete the character; it may hide text from a reviewer.',
    }));

const MAX_LINES = 1500;
const MAX_LINE_LENGTH = 4000;
/** Spaces before the text of a line. */
const MAX_INDENT = 64;
/** Quotes and lists that begin on one line. */
const MAX_CONTAINERS = 8;

const containers = /^[ \t]*(?:(?:>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*/;

/** What is counted: between two empty lines, or over the whole page what spans empty lines. */
const counters = [
  {
    name: 'A paragraph has more than 800 signs that have a meaning in Markdown.',
    pattern: /[[\]{}<>*_~`|\\]/g,
    most: 800,
    restarts: true,
  },
  { name: 'The page has more than 300 braces.', pattern: /[{}]/g, most: 300, restarts: false },
  {
    name: 'The page has more than 300 tags.',
    pattern: /<[A-Za-z/>]/g,
    most: 300,
    restarts: false,
  },
] as const;

/** A fault for each limit that a page exceeds, at the place where it does. */
export function limitFaults(text: string): TextFault[] {
  const faults: TextFault[] = [];
  const counts = counters.map(() => 0);
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const add = (column: number, message: string, most: number) => {
      const expected = `Allowed: at most ${most}.`;
      const help = 'Make it simpler, or make two of it.';
      faults.push({ line: index + 1, column, message, expected, help });
    };
    if (index === MAX_LINES) add(1, `The page has ${lines.length} lines.`, MAX_LINES);
    if (line.length > MAX_LINE_LENGTH) {
      add(MAX_LINE_LENGTH + 1, `A line has ${line.length} characters.`, MAX_LINE_LENGTH);
    }
    const indent = line.search(/[^ \t]|$/);
    if (indent > MAX_INDENT) add(MAX_INDENT + 1, `A line is indented by ${indent}.`, MAX_INDENT);
    const nested = containers.exec(line)?.[0].match(/>|[*+-]|\d+[.)]/g)?.length ?? 0;
    if (nested > MAX_CONTAINERS) {
      add(1, `A line begins ${nested} quotes and lists, one in the other.`, MAX_CONTAINERS);
    }
    for (const [which, { name, pattern, most, restarts }] of counters.entries()) {
      const before = restarts && line.trim() === '' ? 0 : counts[which]!;
      const matches = [...line.matchAll(pattern)];
      // Only where this line goes past the limit.
      const past = matches[most - before];
      if (past) add(past.index + 1, name, most);
      counts[which] = before + matches.length;
    }
  }
  return faults;
}
