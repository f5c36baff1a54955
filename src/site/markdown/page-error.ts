import { BrokenRulesError } from '#rules/broken-rules-error.ts';
import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';

/** The error for a page that the rules reject. Vite reads `loc` to show the place. */
export class PageError extends BrokenRulesError {
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };

  /**
   * @param file Path from the project's folder.
   * @param diagnostics At least one.
   */
  constructor(file: string, diagnostics: readonly Diagnostic[]) {
    super(`${file} is rejected.`, diagnostics);
    const { line = 1, column = 1 } = diagnostics[0] ?? {};
    this.loc = { file, line, column };
  }
}
