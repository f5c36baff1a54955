/**
 * A diagnostic that is accepted, with the reason. An exception that matches no diagnostic fails the check.
 */
export interface Exception {
  /** The rule's id. */
  readonly rule: string;
  /** The file of the diagnostic. */
  readonly file: string;
  /** A part of the diagnostic’s message that identifies it. */
  readonly message: string;
  /** Why it is accepted, and when the exception must be removed. */
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [];
