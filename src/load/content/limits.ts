/**
 * How much of what a page may have. Markdown nests without end, and some of what reads it needs time
 * that grows with the square of its input, or a call for each level. Each limit is several times what the
 * longest page has; within them all, any page is read in a moment.
 */
import type { TextFault } from './text-fault.ts';

const most = {
  lines: 1500,
  lineLength: 4000,
  /** Spaces before the text of a line. */
  indent: 64,
  /** Quotes and lists that begin on one line. */
  containers: 8,
  /** Characters that pair or nest, between two empty lines. */
  signs: 800,
  /** Over the whole page, since these span empty lines. */
  braces: 300,
  tags: 300,
} as const;

const signs = /[[\]{}<>*_~`|\\]/g;
const containers = /^[ \t]*(?:(?:>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*/;

/** A fault for each limit that a page exceeds, at the place where it does. */
export function limitFaults(text: string): TextFault[] {
  const faults: TextFault[] = [];
  const tell = (line: number, column: number, message: string, limit: string) => {
    faults.push({
      line,
      column,
      message,
      expected: `Allowed: ${limit}.`,
      help: 'Make it simpler, or make two of it.',
    });
  };

  const count = { signs: 0, braces: 0, tags: 0 };
  /** Reports once that a count exceeds its limit on this line. */
  const add = (
    name: keyof typeof count,
    matches: readonly RegExpExecArray[],
    line: number,
    where: string,
  ) => {
    const before = count[name];
    count[name] += matches.length;
    const past = matches[most[name] - before];
    if (before > most[name] || !past) return;
    tell(
      line,
      past.index + 1,
      `${where} has more than ${most[name]} ${names[name]}.`,
      `at most ${most[name]}`,
    );
  };

  const lines = text.split('\n');
  for (const [index, content] of lines.entries()) {
    const line = index + 1;
    if (line === most.lines + 1)
      tell(line, 1, `The page has ${lines.length} lines.`, `at most ${most.lines}`);
    if (content.length > most.lineLength) {
      tell(
        line,
        most.lineLength + 1,
        `A line has ${content.length} characters.`,
        `at most ${most.lineLength}`,
      );
    }
    const indent = content.search(/[^ \t]|$/);
    if (indent > most.indent)
      tell(line, most.indent + 1, `A line is indented by ${indent}.`, `at most ${most.indent}`);
    const nested = (containers.exec(content)?.[0].match(/>|[*+-]|\d+[.)]/g) ?? []).length;
    if (nested > most.containers) {
      tell(
        line,
        1,
        `A line begins ${nested} quotes and lists, one in the other.`,
        `at most ${most.containers}`,
      );
    }
    if (content.trim() === '') count.signs = 0;
    add('signs', [...content.matchAll(signs)], line, 'A paragraph');
    add('braces', [...content.matchAll(/[{}]/g)], line, 'The page');
    add('tags', [...content.matchAll(/<[A-Za-z/>]/g)], line, 'The page');
  }
  return faults;
}

const names = {
  signs: 'signs that have a meaning in Markdown',
  braces: 'braces',
  tags: 'tags',
} as const;
