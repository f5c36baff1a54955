import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { syntaxIn } from '#rules/content/content-syntax.ts';
import { parseContent } from '#load/content/content-file.ts';
import { contentPath } from '#load/content/content-path.ts';
import type { Problem } from '#rules/rule.ts';
import type { FileLocation } from '#load/location.ts';
import { dangersIn } from './content-guard.ts';
import { PageError } from './page-error.ts';

/**
 * Checks the tree of a page as the rules do. It parses the page's own text, so that places in the
 * report are those that the author sees. Called after `readPageText`.
 *
 * @throws {PageError} with all that is wrong.
 */
export function rejectDangers(root: string, file: string, text: string): void {
  const page = parseContent(file, text);
  const unread = page.syntaxError ? diagnosticsOf('content-syntax', syntaxIn(page)) : [];
  const dangers = dangersIn(page, (path) => contentPath(root, path));
  const diagnostics = [
    ...unread,
    ...dangers.flatMap(([rule, problems]) => diagnosticsOf(rule, problems)),
  ];
  if (diagnostics.length > 0) throw new PageError(file, diagnostics);
}

const diagnosticsOf = (rule: string, problems: Iterable<Problem>): Diagnostic[] =>
  [...problems].map(({ at, message, expected, help }) => {
    const { file, line, column } = at as FileLocation;
    return { rule, file, line, column, message, expected, help };
  });
