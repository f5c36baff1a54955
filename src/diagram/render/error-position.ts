import type { SourceLine } from './source-lines.ts';

/** A place in the author's text, both numbers counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The end of the text that is left, where an unfinished diagram fails. */
export function endOf(lines: readonly SourceLine[]): TextPosition {
  const last = lines.findLast(({ text }) => text.trim() !== '') ?? { text: '', number: 1 };
  return { line: last.number, column: last.text.trimEnd().length + 1 };
}

/** Turns a line number of the text that Mermaid parsed into one of the author's text. */
export function authorPosition(
  lines: readonly SourceLine[],
  parsedLine: number,
  column: number,
): TextPosition {
  const line = lines[parsedLine - 1];
  if (!line || column > line.text.length + 1)
    return line ? { line: line.number, column: line.text.length + 1 } : endOf(lines);
  return { line: line.number, column };
}

/**
 * Where the arrow under a grammar's error message points. Mermaid's own line number is that of
 * the last token it understood, which is often the line before:
 * https://github.com/zaach/jison/issues/218. The message also quotes the text on both sides of
 * the error, without line breaks, and that text is looked up here.
 */
export function positionOfArrow(
  lines: readonly SourceLine[],
  message: string,
  nearLine: number,
): TextPosition | undefined {
  const [, quote = '', dashes = ''] = /\n(.*)\n(-*)\^/.exec(message) ?? [];
  if (!quote) return undefined;
  const cut = quote.startsWith('...') ? 3 : 0;
  const before = quote.slice(cut, dashes.length);
  const after = quote.slice(dashes.length).replace(/\.\.\.$/, '');

  const flat = lines.map(({ text }) => text).join('');
  let best: TextPosition | undefined;
  let distance = Infinity;
  for (let at = flat.indexOf(before + after); at >= 0; at = flat.indexOf(before + after, at + 1)) {
    const [index, column] = unflatten(lines, at + before.length, after === '');
    const away = Math.abs(index + 1 - nearLine);
    if (away < distance) {
      best = authorPosition(lines, index + 1, column + 1);
      distance = away;
    }
  }
  return best;
}

/** Line index and column index of an offset into the lines joined without breaks. */
function unflatten(lines: readonly SourceLine[], offset: number, atEnd: boolean): [number, number] {
  let left = offset;
  for (const [index, { text }] of lines.entries()) {
    if (left < text.length || (atEnd && left === text.length)) return [index, left];
    left -= text.length;
  }
  return [lines.length - 1, lines.at(-1)?.text.length ?? 0];
}
