import { counted } from '#catalog/text/counted.ts';
import { errorsAmong, sortDiagnostics, warningsAmong, type Diagnostic } from './diagnostic.ts';
import { escapeMarkdown } from '#catalog/text/escape-markdown.ts';
import { ruleName, type ErrorPage } from './terminal.ts';
import { printable } from '#catalog/text/visible.ts';

/** More rows than a reviewer reads; GitHub takes a megabyte. */
const mostRows = 200;

/** Diagnostics as Markdown, for the summary page of a workflow run. */
export function summaryReport(diagnostics: readonly Diagnostic[], errorPage: ErrorPage): string {
  if (diagnostics.length === 0) return '### ✔ Nothing to fix\n';
  const rows = sortDiagnostics(diagnostics)
    .slice(0, mostRows)
    .map((diagnostic) => {
      const { rule, file, line, column, message, expected, help } = diagnostic;
      return [
        /^[\w./-]+$/.test(file)
          ? `\`${file}:${line}:${column}\``
          : cell(`${file}:${line}:${column}`),
        `[${ruleName(diagnostic)}](${errorPage(rule)})`,
        cell(`${message} ${expected}`),
        cell(help),
      ].join(' | ');
    });
  const errors = errorsAmong(diagnostics).length;
  const warnings = warningsAmong(diagnostics).length;
  return [
    `### ${[
      ...(errors > 0 ? [`✖ ${counted(errors, 'thing')} to fix`] : []),
      ...(warnings > 0 ? [`⚠ ${counted(warnings, 'warning')}`] : []),
    ].join(', ')}`,
    '',
    '| Where | What | Found, and what is allowed | Next |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    ...(diagnostics.length > mostRows ? ['', `And ${diagnostics.length - mostRows} more.`] : []),
    '',
  ].join('\n');
}

/** Escapes text for a cell, because diagnostics quote texts of strangers. */
const cell = (text: string): string =>
  escapeMarkdown(printable(text)).replace(/[\\`*_{}[\]<>()#+!|~&@]/g, '\\$&');
