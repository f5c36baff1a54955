/** A change of one piece of a file's text. */
export interface TextEdit {
  readonly offset: number;
  readonly old: string;
  readonly new: string;
}

/** The offset of a line and column, both from 1. */
export function offsetAt(text: string, line: number, column: number): number {
  const before = text.split('\n', line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

/**
 * The offset of a piece in a string that is written in code, by the text before it in the string's
 * value. Undefined where no string begins, or where it is written in another way.
 */
export function offsetInString(
  text: string,
  start: number,
  after: string,
  piece: string,
): number | undefined {
  if (!/['"`]/.test(text[start] ?? '')) return undefined;
  for (let at = text.indexOf(piece, start + 1); at >= 0; at = text.indexOf(piece, at + 1)) {
    const value = text.slice(start + 1, at).replace(/\\(['"`\\])/g, '$1');
    if (value === after) return at;
    if (value.length > after.length) return undefined;
  }
  return undefined;
}

/**
 * Applies the edits to a text; returns it with the edits that were applied. Of edits that overlap,
 * the first and longest counts.
 */
export function applyEdits(
  text: string,
  edits: readonly TextEdit[],
): { readonly text: string; readonly applied: readonly TextEdit[] } {
  const applied: TextEdit[] = [];
  const pieces: string[] = [];
  let end = 0;
  const inOrder = edits.toSorted((a, b) => a.offset - b.offset || b.old.length - a.old.length);
  for (const edit of inOrder) {
    if (edit.offset < end || edit.old === edit.new) continue;
    if (!text.startsWith(edit.old, edit.offset)) continue;
    pieces.push(text.slice(end, edit.offset), edit.new);
    end = edit.offset + edit.old.length;
    applied.push(edit);
  }
  return { text: pieces.join('') + text.slice(end), applied };
}
