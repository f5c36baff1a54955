import type { Finding } from '#load/findings/finding.ts';
import { visible } from '#catalog/text/visible.ts';

/** Why two revisions cannot be compared, and what to do. */
export class CannotDiff extends Error {
  override readonly name = 'CannotDiff';
  /** The findings in the folder's files that are the reason; empty where it is another. */
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[] = []) {
    // It may quote the name of a branch, and what somebody typed.
    super(visible(message));
    this.findings = findings;
  }
}
