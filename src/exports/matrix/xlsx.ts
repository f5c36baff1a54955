import { colToLetter, writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { asText } from '#catalog/text/csv.ts';
import type { MatrixTable } from './table.ts';

/** A little wider than a word, a little narrower than a screen, in characters. */
const MIN_WIDTH = 10;
const MAX_WIDTH = 60;

const fill = (rgb: string): CellStyle => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
});

/** The colours of the owners, as the site has them on paper. */
const ownerFills: Readonly<Record<string, CellStyle>> = {
  AWS: fill('FDF1E3'),
  You: fill('E8F1FB'),
};

const text: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const headStyle: CellStyle = { ...text, ...fill('ECEEF2'), font: { bold: true } };

/**
 * The tables as a workbook: a sheet each, with frozen heads and filters, and a last sheet that says where it
 * comes from. What is too long for a row goes on in further rows. Also runs in the browser.
 *
 * @param day The day of the catalogue: equal tables of one day are equal bytes.
 */
export function matrixXlsx(
  tables: readonly MatrixTable[],
  notes: readonly string[],
  day: string,
): Promise<Uint8Array> {
  const date = new Date(`${day}T00:00:00Z`);
  const about = [
    ...tables.flatMap((table) => table.notes.map((note) => `${table.name}: ${note}`)),
    ...notes,
  ];
  return writeXlsx({
    sheets: [
      ...tables.map(sheetOf),
      {
        name: 'About',
        columns: [{ width: 100, style: text }],
        rows: about.map((note) => [asText(note)]),
      },
    ],
    properties: {
      title: 'Who secures what: AWS or you',
      creator: 'Dividing Line',
      created: date,
      modified: date,
    },
  });
}

function sheetOf({ name, head, rows: all, ownerColumns = ['Owner'] }: MatrixTable): WriteSheet {
  const widths = head.map((title, column) =>
    widthOf([title, ...all.map((row) => row[column] ?? '')]),
  );
  const rows = all.flatMap((row) => shownRows(row, widths));
  const last = `${colToLetter(head.length - 1)}${rows.length + 1}`;
  const cells = new Map<string, Partial<Cell>>();
  for (const column of head.keys()) cells.set(`0,${column}`, { style: headStyle });
  const owners = [...head.keys()].filter((column) => ownerColumns.includes(head[column]!));
  for (const [index, row] of rows.entries()) {
    for (const column of owners) {
      const style = ownerFills[row[column] ?? ''];
      if (style) cells.set(`${index + 1},${column}`, { style: { ...text, ...style } });
    }
  }
  return {
    name,
    columns: widths.map((width) => ({ width, style: text })),
    rows: [[...head], ...rows.map((row) => row.map(asText))],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}` },
  };
}

const widthOf = (texts: readonly string[]): number =>
  texts.reduce((width, { length }) => Math.min(MAX_WIDTH, Math.max(width, length + 2)), MIN_WIDTH);

/**
 * Excel fits a row to its text, up to 409 points, and hides what is below: 27 lines of its default font
 * (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). Other fonts are taller.
 */
const MAX_LINES = 24;
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
  const fits = (piece: string) => linesOf(`(000 of 000) ${piece.trimEnd()}`, width) <= MAX_LINES;
  if (linesOf(text, width) <= MAX_LINES) return [text];
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
