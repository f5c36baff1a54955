import type { Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { visible } from '#catalog/text/visible.ts';

/** Why two revisions cannot be compared, and what to do. */
export class DiffError extends Error {
  override readonly name = 'DiffError';
  /** The diagnostics in the folder's files that are the reason; empty where it is another. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, diagnostics: readonly Diagnostic[] = []) {
    // It may quote the name of a branch, and what somebody typed.
    super(visible(message));
    this.diagnostics = diagnostics;
  }
}
