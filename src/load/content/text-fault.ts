/** What is wrong with a page's text, and where: line and column from 1. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  /** What was found, with the value quoted. */
  readonly message: string;
  readonly expected: string;
  readonly help: string;
  /** A text of this line that can be replaced at these columns without asking anybody. */
  readonly replace?: {
    readonly old: string;
    readonly new: string;
    readonly columns: readonly number[];
  };
}

/** Line and column, from 1, of an offset in a text. */
export function textPositionAt(text: string, offset: number): Pick<TextFault, 'line' | 'column'> {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(0, start).split('\n').length;
  return { line, column: offset - start + 1 };
}
