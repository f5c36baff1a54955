import { errorsAmong, warningsAmong, type Diagnostic } from './diagnostic.ts';
import { counted } from '#catalog/text/counted.ts';
import { perFile } from './per-file.ts';
import { printable } from '#catalog/text/visible.ts';

/** Returns the address of a rule's error page. */
export type ErrorPage = (rule: string) => string;

/**
 * At the beginning of a line, two colons would begin a command to GitHub's runner: those of a name, or one
 * of a name and the one after it.
 */
const fileName = (file: string): string => printable(file).replace(/^\s*:/, './$&');

/** A rule's id, and that it warns where it does. */
export const ruleName = ({ rule, severity }: Diagnostic): string =>
  severity === 'warning' ? `${rule} (warning)` : rule;

const blockOf = (diagnostic: Diagnostic, errorPage: ErrorPage): string =>
  [
    `${fileName(diagnostic.file)}:${diagnostic.line}:${diagnostic.column} ${ruleName(diagnostic)}`,
    `  found    ${printable(diagnostic.message)}`,
    `  allowed  ${printable(diagnostic.expected).replace(/^Allowed: /, '')}`,
    `  next     ${printable(diagnostic.help)}`,
    `  more     ${errorPage(diagnostic.rule)}`,
  ].join('\n');

/** Diagnostics for a person at a terminal: a block each, files with errors first, then the count. */
export function terminalReport(diagnostics: readonly Diagnostic[], errorPage: ErrorPage): string {
  if (diagnostics.length === 0) return '';
  const blocks = perFile(diagnostics).flatMap(({ file, shown, more }) => [
    ...shown.map((diagnostic) => blockOf(diagnostic, errorPage)),
    ...(more > 0 ? [`${fileName(file)} and ${more} more in this file`] : []),
  ]);
  return `${blocks.join('\n\n')}\n\n${countOf(diagnostics)}.\n`;
}

/** How many errors there are, and how many warnings: `✖ 2 problems, 1 warning`. */
function countOf(diagnostics: readonly Diagnostic[]): string {
  const errors = errorsAmong(diagnostics).length;
  const warnings = warningsAmong(diagnostics).length;
  const counts = [
    ...(errors > 0 ? [counted(errors, 'problem')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return `${errors > 0 ? '✖' : '⚠'} ${counts.join(', ')}`;
}
