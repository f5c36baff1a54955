/** One thing on a list of AWS's: a rule, a control, a service in a stage of its life. */
export interface ListItem {
  /** What makes it the same thing next week. */
  readonly key: string;
  /** What a person reads about it. */
  readonly text: string;
}

/** The page no longer has the form that its reader knows. The message says what is missing. */
export class UnknownFormError extends Error {
  override readonly name = 'UnknownFormError';
}

/** A list that AWS keeps, and where this project keeps what it knows of it. */
export interface WatchedList {
  readonly title: string;
  readonly address: string;
  /** Below the project's root: a JSON list, one item a line. */
  readonly file: string;
  /**
   * What the page lists.
   *
   * @throws {UnknownFormError} where the page is no such list.
   */
  readonly read: (text: string) => readonly ListItem[];
  /** An item as the file has it. */
  readonly kept: (item: ListItem) => object;
  /** The key of an item of the file. */
  readonly keyOf: (kept: object) => string;
}
