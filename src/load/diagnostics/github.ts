import type { Diagnostic } from './diagnostic.ts';
import { perFile } from './per-file.ts';
import { printable } from '#catalog/text/visible.ts';
import type { ErrorPage } from './terminal.ts';

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
/** Escapes a text for a command to GitHub's runner, so that nothing in it ends the line. */
const escapeData = (text: string): string => printable(text).replaceAll('%', '%25');
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Diagnostics as GitHub Actions annotations: one on each line of the pull request's files. */
export function githubReport(diagnostics: readonly Diagnostic[], errorPage: ErrorPage): string {
  return perFile(diagnostics)
    .flatMap(({ shown }) => shown)
    .map((diagnostic) => {
      const place = `file=${escapeProperty(diagnostic.file)},line=${diagnostic.line},col=${diagnostic.column}`;
      const message = `${diagnostic.message} ${diagnostic.expected} ${diagnostic.help} ${errorPage(diagnostic.rule)}`;
      return `::${diagnostic.severity ?? 'error'} ${place},title=${escapeProperty(diagnostic.rule)}::${escapeData(message)}\n`;
    })
    .join('');
}
