import { counted } from '#catalog/text/counted.ts';
import { errorsAmong, sortDiagnostics, warningsAmong, type Diagnostic } from './diagnostic.ts';
import { escapeMarkdown } from '#catalog/text/escape-markdown.ts';
import { ruleName, type ErrorPage } from './terminal.ts';
import { printable } from '#catalog/text/visible.ts';

/** More rows than a reviewer reads; GitHub takes a megabyte. */
const mostRows = 200;

/** Findings as Markdown, for the summary page of a workflow run. */
export function summaryReport(findings: readonly Diagnostic[], errorPage: ErrorPage): string {
  if (findings.length === 0) return '### ✔ Nothing to fix\n';
  const rows = sortDiagnostics(findings)
    .slice(0, mostRows)
    .map((finding) => {
      const { rule, file, line, column, message, expected, help } = finding;
      return [
        /^[\w./-]+$/.test(file)
          ? `\`${file}:${line}:${column}\``
          : cell(`${file}:${line}:${column}`),
        `[${ruleName(finding)}](${errorPage(rule)})`,
        cell(`${message} ${expected}`),
        cell(help),
      ].join(' | ');
    });
  const errors = errorsAmong(findings).length;
  const warnings = warningsAmong(findings).length;
  return [
    `### ${[
      ...(errors > 0 ? [`✖ ${counted(errors, 'thing')} to fix`] : []),
      ...(warnings > 0 ? [`⚠ ${counted(warnings, 'warning')}`] : []),
    ].join(', ')}`,
    '',
    '| Where | What | Found, and what is allowed | Next |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    ...(findings.length > mostRows ? ['', `And ${findings.length - mostRows} more.`] : []),
    '',
  ].join('\n');
}

/** Escapes text for a cell, because findings quote texts of strangers. */
const cell = (text: string): string =>
  escapeMarkdown(printable(text)).replace(/[\\`*_{}[\]<>()#+!|~&@]/g, '\\$&');
