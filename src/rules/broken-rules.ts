import { errorAddress } from './error-address.ts';
import type { Finding } from '#load/findings/finding.ts';
import { githubReport } from '#load/findings/github.ts';
import { terminalReport } from '#load/findings/terminal.ts';

/** The error that stops a build with findings. Its message is the report. */
export class BrokenRules extends Error {
  override readonly name = 'BrokenRules';

  /**
   * @param intro A sentence that says what was stopped.
   * @param findings At least one.
   */
  constructor(intro: string, findings: readonly Finding[]) {
    super(`${intro}\n\n${terminalReport(findings, errorAddress)}`);
    // Where this was thrown says nothing to a person who has to fix a page, and Astro would print it.
    this.stack = this.name;
    if (process.env.GITHUB_ACTIONS) process.stdout.write(githubReport(findings, errorAddress));
  }
}
