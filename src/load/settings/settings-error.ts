import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { githubReport } from '../diagnostics/github.ts';
import { terminalReport } from '../diagnostics/terminal.ts';

/** The file of an error page, not its address: that depends on the settings, which are wrong. */
const errorPage = (rule: string): string => `content/errors/${rule}.md`;

/**
 * The error that stops every command if settings are wrong. Its message is the report of all of them.
 */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`The settings are not usable.\n\n${terminalReport(diagnostics, errorPage)}`);
    // Where this was thrown says nothing to a person who has to correct a setting.
    this.stack = `${this.name}: ${this.message}`;
    if (process.env.GITHUB_ACTIONS) process.stdout.write(githubReport(diagnostics, errorPage));
  }
}
