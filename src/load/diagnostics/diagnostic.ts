/** A position in a file of the project, line and column from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * An error is false, unsafe or broken, and fails a check and a build. A warning is a matter of style, or
 * of time alone, and fails nothing.
 */
export type Severity = 'error' | 'warning';

/** Something that a rule found. Diagnostics are collected and reported together. */
export interface Diagnostic {
  /** The id of the rule that found it: `source-host`. */
  readonly rule: string;
  /** Path of the file from the project's folder. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Column in the line, from 1. */
  readonly column: number;
  /** What was found, with the value quoted. */
  readonly message: string;
  /** What is allowed there, with the nearest match where there is one. */
  readonly expected: string;
  /** What to do next. */
  readonly help: string;
  /** An error where it is left out. */
  readonly severity?: Severity;
}

/** Those that fail a check and stop a build. */
export const errorsAmong = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity !== 'warning');

/** Those that are told, and fail nothing. */
export const warningsAmong = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'warning');

// Not localeCompare: the order must not depend on the machine.
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Diagnostics in the order of files and places; errors first, so that no limit hides one behind warnings. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/** The ids under which diagnostics that no rule makes are reported. Each has an error page. */
export const stepIds = ['types', 'imports', 'workflows', 'licences'] as const;

/** The id of the diagnostic that a step crashed. */
export const stoppedId = 'check-stopped';

/** The id of diagnostics in the settings of a copy. */
export const settingsId = 'settings';

/** The ids of diagnostics in files of the catalogue that cannot be read. */
export const readingIds = ['catalog-syntax', 'catalog-data', 'catalog-place'] as const;

/** The id of what keeps a file from every tool: a link, a size, a depth. */
export const plainFilesRule = 'plain-files';

/** The id of instructions to tools in what strangers write. */
export const directivesRule = 'no-directives';

/**
 * Makes diagnostics of one rule that are about a whole line.
 *
 * @returns A function that takes the file, the line from 1, and the words, and places them at the
 *   line's first column.
 */
export const onLine =
  (rule: string) =>
  (
    file: string,
    line: number,
    words: Pick<Diagnostic, 'message' | 'expected' | 'help'>,
  ): Diagnostic => ({
    rule,
    file,
    line,
    column: 1,
    ...words,
  });
