import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { githubReport, terminalReport } from '#load/diagnostics/reports.ts';
import { absolute } from '#views/base.ts';

/** The error that stops a build with diagnostics. Its message is the report. */
export class BrokenRulesError extends Error {
  override readonly name = 'BrokenRulesError';

  /**
   * @param intro A sentence that says what was stopped.
   * @param diagnostics At least one.
   */
  constructor(intro: string, diagnostics: readonly Diagnostic[]) {
    super(`${intro}\n\n${terminalReport(diagnostics, errorAddress)}`);
    // Where this was thrown says nothing to a person who has to fix a page, and Astro would print it.
    this.stack = this.name;
    if (process.env.GITHUB_ACTIONS) process.stdout.write(githubReport(diagnostics, errorAddress));
  }
}

/** The address of a rule's error page. */
export const errorAddress = (rule: string): string => absolute(`errors/${rule}/`);
