import type { Diagnostic } from './diagnostic.ts';
import { perFile } from './per-file.ts';
import { printable } from '#catalog/text/visible.ts';
import type { ErrorPage } from './terminal.ts';

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
/** Escapes a text for a command to GitHub's runner, so that nothing in it ends the line. */
const escapeData = (text: string): string => printable(text).replaceAll('%', '%25');
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Findings as GitHub Actions annotations: one on each line of the pull request's files. */
export function githubReport(findings: readonly Diagnostic[], errorPage: ErrorPage): string {
  return perFile(findings)
    .flatMap(({ shown }) => shown)
    .map((finding) => {
      const place = `file=${escapeProperty(finding.file)},line=${finding.line},col=${finding.column}`;
      const message = `${finding.message} ${finding.expected} ${finding.help} ${errorPage(finding.rule)}`;
      return `::${finding.severity ?? 'error'} ${place},title=${escapeProperty(finding.rule)}::${escapeData(message)}\n`;
    })
    .join('');
}
