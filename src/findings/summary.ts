import { sortFindings, type Finding } from './finding.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { ErrorPage } from './terminal.ts';
import { printable } from '../text/visible.ts';

/** More rows than a reviewer reads; GitHub takes a megabyte. */
const mostRows = 200;

/** Findings as Markdown, for the summary page of a workflow run. */
export function summaryReport(findings: readonly Finding[], errorPage: ErrorPage): string {
  if (findings.length === 0) return '### ✔ Nothing to fix\n';
  const rows = sortFindings(findings)
    .slice(0, mostRows)
    .map(({ rule, file, line, column, found, allowed, next }) =>
      [
        /^[\w./-]+$/.test(file)
          ? `\`${file}:${line}:${column}\``
          : cell(`${file}:${line}:${column}`),
        `[${rule}](${errorPage(rule)})`,
        cell(`${found} ${allowed}`),
        cell(next),
      ].join(' | '),
    );
  const count = findings.length === 1 ? '1 thing' : `${findings.length} things`;
  return [
    `### ✖ ${count} to fix`,
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
