/** A line that Mermaid parses, and the line of the author's text that it comes from. */
export interface SourceLine {
  readonly text: string;
  /** Counted from 1 in the author's text. */
  readonly number: number;
}

const frontMatter = /^[^\S\n]*---[^\S\n]*\n[\s\S]*?\n[^\S\n]*---[^\S\n]*\n/;
const directive = /%%\{[\s\S]*?\}%%[^\S\n]*\n?/g;
const comment = /^[^\S\n]*%%(?!\{).*$/;

const blank = (text: string): string => text.replace(/[^\n]/g, '');

/**
 * The lines that are left once Mermaid has taken away front matter, directives, comments and the
 * empty lines at the start, as `preprocessDiagram` in its source does. Mermaid's errors count
 * these lines, and an author counts the others.
 */
export function parsedLines(text: string): SourceLine[] {
  const unified = text.replace(/\r\n?/g, '\n');
  const leading = unified.length - unified.trimStart().length;
  const body = unified.slice(leading);
  // A directive becomes a comment on each of its lines, so that the lines after it keep their number.
  const marked =
    blank(unified.slice(0, leading)) +
    body
      .replace(frontMatter, (match) => match.replace(/^.*$/gm, '%%').replace(/%%$/, ''))
      .replace(directive, (match) => match.replace(/^.+$/gm, '%%'));
  const lines = marked.split('\n').map((line, index) => ({ text: line, number: index + 1 }));
  const kept = lines.filter((line) => !comment.test(line.text) && line.text !== '%%');
  const first = kept.findIndex((line) => line.text.trim() !== '');
  return first < 0 ? [] : kept.slice(first);
}

/** The word that says what kind of diagram this is, such as `flowchart`; empty for no text. */
export function firstWord(text: string): string {
  return /^\s*([\w-]+)/.exec(parsedLines(text)[0]?.text ?? '')?.[1] ?? '';
}
