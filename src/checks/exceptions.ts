/** A finding that is allowed to stand, for a reason. It fails the check once it is not needed. */
export interface Exception {
  /** The rule's id. */
  readonly rule: string;
  /** The file in which the finding stands. */
  readonly file: string;
  /** A piece of the finding's `found` sentence that singles it out. */
  readonly found: string;
  /** Why it may stand, and when it must go. */
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [];
