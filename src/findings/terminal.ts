import type { Finding } from './finding.ts';
import { perFile } from './per-file.ts';
import { printable } from '../text/visible.ts';

/** Returns the address of a rule's error page. */
export type ErrorPage = (rule: string) => string;

/**
 * At the beginning of a line, two colons would begin a command to GitHub's runner: those of a name, or one
 * of a name and the one after it.
 */
const fileName = (file: string): string => printable(file).replace(/^\s*:/, './$&');

const blockOf = (finding: Finding, errorPage: ErrorPage): string =>
  [
    `${fileName(finding.file)}:${finding.line}:${finding.column} ${finding.rule}`,
    `  found    ${printable(finding.found)}`,
    `  allowed  ${printable(finding.allowed).replace(/^Allowed: /, '')}`,
    `  next     ${printable(finding.next)}`,
    `  more     ${errorPage(finding.rule)}`,
  ].join('\n');

/** Findings for a person at a terminal: a block each, then the count. */
export function terminalReport(findings: readonly Finding[], errorPage: ErrorPage): string {
  if (findings.length === 0) return '';
  const blocks = perFile(findings).flatMap(({ file, shown, more }) => [
    ...shown.map((finding) => blockOf(finding, errorPage)),
    ...(more > 0 ? [`${fileName(file)} and ${more} more in this file`] : []),
  ]);
  const count = findings.length === 1 ? '1 problem.' : `${findings.length} problems.`;
  return `${blocks.join('\n\n')}\n\n✖ ${count}\n`;
}
