import type { Finding } from '../../findings/finding.ts';
import { visible } from '../../text/visible.ts';

/** Why two revisions cannot be compared, and what to do. */
export class CannotDiff extends Error {
  override readonly name = 'CannotDiff';
  /** Where in the folder's files the reason stands, where it stands there. */
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[] = []) {
    // It may quote the name of a branch, and what somebody typed.
    super(visible(message));
    this.findings = findings;
  }
}
