/**
 * Excel fits a row to its text, up to 409 points, and hides what is below: 27 lines of its default font
 * (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). Other fonts are taller.
 */
const mostLines = 24;
/** Room for the margins of a cell, in characters. */
const margin = 2;

/**
 * The rows in which a spreadsheet shows all that a row says: as many as its longest cell needs. Short cells
 * stand in each, so that filters and sorting keep the rows together; of a longer one each has a piece, that
 * says which.
 *
 * @param widths Those of the columns, in characters.
 */
export function shownRows(
  row: readonly string[],
  widths: readonly number[],
): readonly (readonly string[])[] {
  const cells = row.map((text, column) => piecesOf(text, (widths[column] ?? 0) - margin));
  const count = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) =>
    cells.map((pieces) => {
      const piece = pieces[index];
      if (pieces.length === 1) return pieces[0]!;
      return piece === undefined ? '' : `(${index + 1} of ${pieces.length}) ${piece}`;
    }),
  );
}

/** Where a text is divided, at best between modes, then between sentences and between words. */
const between = [/(?<=\n)/, /(?<=\. )/, /(?<= )/, /(?:)/u];

/** A text as pieces that are shown whole in a column of this width. */
function piecesOf(text: string, width: number): readonly string[] {
  // The first line also says which piece it is.
  const fits = (piece: string) => linesOf(`(000 of 000) ${piece.trimEnd()}`, width) <= mostLines;
  if (linesOf(text, width) <= mostLines) return [text];
  const divided = (whole: string, [separator = /(?:)/u, ...finer]: readonly RegExp[]) => {
    const pieces: string[] = [];
    for (const next of whole.split(separator)) {
      const joined = (pieces.at(-1) ?? '') + next;
      if (pieces.length > 0 && fits(joined)) pieces[pieces.length - 1] = joined;
      else pieces.push(...(fits(next) ? [next] : divided(next, finer)));
    }
    return pieces;
  };
  return divided(text, between).map((piece) => piece.trimEnd());
}

/** How many lines a text takes; a word that is longer than a line is broken. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const { length } of paragraph.split(' ')) {
      const joined = used === 0 ? length : used + 1 + length;
      if (joined <= width) {
        used = joined;
        continue;
      }
      const last = Math.max(length - 1, 0);
      lines += (used > 0 ? 1 : 0) + Math.floor(last / width);
      used = (last % width) + 1;
    }
  }
  return lines;
}
