import { sortFindings, type Finding } from './finding.ts';

/** The address of a rule's error page. */
export type ErrorPage = (rule: string) => string;

/** Findings for a person at a terminal: a block each, then the count. */
export function terminalReport(findings: readonly Finding[], errorPage: ErrorPage): string {
  if (findings.length === 0) return '';
  const blocks = sortFindings(findings).map((finding) =>
    [
      `${finding.file}:${finding.line}:${finding.column} ${finding.rule}`,
      `  found    ${finding.found}`,
      `  allowed  ${finding.allowed.replace(/^Allowed: /, '')}`,
      `  next     ${finding.next}`,
      `  more     ${errorPage(finding.rule)}`,
    ].join('\n'),
  );
  const count = findings.length === 1 ? '1 problem.' : `${findings.length} problems.`;
  return `${blocks.join('\n\n')}\n\n✖ ${count}\n`;
}
