/** Diagnostics as they are printed: for a terminal, for GitHub's runner, for the summary of a workflow run. */
import { counted } from '#catalog/text/counted.ts';
import { escapeMarkdown } from '#catalog/text/escape-markdown.ts';
import { printable } from '#catalog/text/visible.ts';
import { errorsAmong, sortDiagnostics, type Diagnostic } from './diagnostic.ts';

/** Returns the address of a rule's error page. */
export type ErrorPage = (rule: string) => string;

/** More diagnostics in one file are no help, and a hostile file may have thousands. */
const MAX_OF_FILE = 50;
/** More rows than a reviewer reads; GitHub takes a megabyte. */
const MAX_ROWS = 200;

/** Diagnostics by file, in the order of places, with how many are beyond the limit. */
const perFile = (diagnostics: readonly Diagnostic[]) =>
  [...Map.groupBy(sortDiagnostics(diagnostics), ({ file }) => file)].map(([file, all]) => ({
    file,
    shown: all.slice(0, MAX_OF_FILE),
    more: all.length - MAX_OF_FILE,
  }));

/**
 * At the beginning of a line, two colons would begin a command to GitHub's runner: those of a name, or one
 * of a name and the one after it.
 */
const fileName = (file: string): string => printable(file).replace(/^\s*:/, './$&');

/** A rule's id, and that it warns where it does. */
const ruleName = ({ rule, severity }: Diagnostic): string =>
  severity === 'warning' ? `${rule} (warning)` : rule;

/** How many errors and how many warnings there are, each where there are any. */
function countsOf(diagnostics: readonly Diagnostic[], error: string, warning: string) {
  const errors = errorsAmong(diagnostics).length;
  const counts = [[errors, error] as const, [diagnostics.length - errors, warning] as const];
  return counts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
}

/** Diagnostics for a person at a terminal: a block each, files with errors first, then the count. */
export function terminalReport(diagnostics: readonly Diagnostic[], errorPage: ErrorPage): string {
  if (diagnostics.length === 0) return '';
  const blocks = perFile(diagnostics).flatMap(({ file, shown, more }) => [
    ...shown.map((diagnostic) => blockOf(diagnostic, errorPage)),
    ...(more > 0 ? [`${fileName(file)} and ${more} more in this file`] : []),
  ]);
  const sign = errorsAmong(diagnostics).length > 0 ? '✖' : '⚠';
  const counts = countsOf(diagnostics, 'problem', 'warning').join(', ');
  return `${blocks.join('\n\n')}\n\n${sign} ${counts}.\n`;
}

const blockOf = (diagnostic: Diagnostic, errorPage: ErrorPage): string =>
  [
    `${fileName(diagnostic.file)}:${diagnostic.line}:${diagnostic.column} ${ruleName(diagnostic)}`,
    `  found    ${printable(diagnostic.message)}`,
    `  allowed  ${printable(diagnostic.expected).replace(/^Allowed: /, '')}`,
    `  next     ${printable(diagnostic.help)}`,
    `  more     ${errorPage(diagnostic.rule)}`,
  ].join('\n');

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
/** Escapes a text for a command to GitHub's runner, so that nothing in it ends the line. */
const escapeData = (text: string): string => printable(text).replaceAll('%', '%25');
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Diagnostics as GitHub Actions annotations: one on each line of the pull request's files. */
export const githubReport = (diagnostics: readonly Diagnostic[], errorPage: ErrorPage): string =>
  perFile(diagnostics)
    .flatMap(({ shown }) => shown)
    .map(({ rule, file, line, column, message, expected, help, severity = 'error' }) => {
      const location = `file=${escapeProperty(file)},line=${line},col=${column}`;
      const text = escapeData(`${message} ${expected} ${help} ${errorPage(rule)}`);
      return `::${severity} ${location},title=${escapeProperty(rule)}::${text}\n`;
    })
    .join('');

/** Diagnostics as Markdown, for the summary page of a workflow run. */
export function summaryReport(diagnostics: readonly Diagnostic[], errorPage: ErrorPage): string {
  if (diagnostics.length === 0) return '### ✔ Nothing to fix\n';
  const rows = sortDiagnostics(diagnostics)
    .slice(0, MAX_ROWS)
    .map((diagnostic) => {
      const { rule, file, line, column, message, expected, help } = diagnostic;
      const location = `${file}:${line}:${column}`;
      const where = /^[\w./-]+$/.test(file) ? `\`${location}\`` : cell(location);
      const what = `[${ruleName(diagnostic)}](${errorPage(rule)})`;
      return `| ${where} | ${what} | ${cell(`${message} ${expected}`)} | ${cell(help)} |`;
    });
  const counts = countsOf(diagnostics, 'thing', 'warning').map((count) =>
    count.includes('thing') ? `✖ ${count} to fix` : `⚠ ${count}`,
  );
  return [
    `### ${counts.join(', ')}`,
    '',
    '| Where | What | Found, and what is allowed | Next |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(diagnostics.length > MAX_ROWS ? ['', `And ${diagnostics.length - MAX_ROWS} more.`] : []),
    '',
  ].join('\n');
}

/** Escapes text for a cell, because diagnostics quote texts of strangers. */
const cell = (text: string): string =>
  escapeMarkdown(printable(text)).replace(/[\\`*_{}[\]<>()#+!|~&@]/g, '\\$&');
