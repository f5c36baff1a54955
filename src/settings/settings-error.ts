import type { Finding } from '../findings/finding.ts';
import { githubReport } from '../findings/github.ts';
import { terminalReport } from '../findings/terminal.ts';

/** A page on the site has an address, and that is what cannot be relied on here. */
const errorPage = (rule: string): string => `content/errors/${rule}.md`;

/** Stops every command whose settings are wrong. Its message is the report of all that is wrong. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(findings: readonly Finding[]) {
    super(`The settings are not usable.\n\n${terminalReport(findings, errorPage)}`);
    // Where this was thrown says nothing to a person who has to correct a setting.
    this.stack = `${this.name}: ${this.message}`;
    if (process.env.GITHUB_ACTIONS) process.stdout.write(githubReport(findings, errorPage));
  }
}
