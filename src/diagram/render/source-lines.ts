/** A line that Mermaid parses, and the line of the author's text that it comes from. */
export interface SourceLine {
  readonly text: string;
  /** Counted from 1 in the author's text. */
  readonly number: number;
}

const comment = /^\s*%%/;

/**
 * The lines that are left once Mermaid has taken away comments and the empty lines at the start, as
 * `preprocessDiagram` in its source does. Mermaid's errors count these lines, and an author counts
 * the others. Front matter and directives, which it takes away as well, are rejected before.
 */
export function parsedLines(text: string): SourceLine[] {
  const lines = text.split(/\r\n?|\n/).map((line, index) => ({ text: line, number: index + 1 }));
  const kept = lines.filter((line) => !comment.test(line.text));
  const first = kept.findIndex((line) => line.text.trim() !== '');
  return first < 0 ? [] : kept.slice(first);
}

/** The word that says what kind of diagram this is, such as `flowchart`; empty for no text. */
export function firstWord(text: string): string {
  return /^\s*([\w-]+)/.exec(parsedLines(text)[0]?.text ?? '')?.[1] ?? '';
}
