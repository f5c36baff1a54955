import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { asText } from '#catalog/text/csv.ts';
import type { MatrixTable } from '../table.ts';
import { shownRows } from './shown-rows.ts';

/** A little wider than a word, a little narrower than a screen, in characters. */
const narrowest = 10;
const widest = 60;

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
  const last = `${columnLetters(head.length)}${rows.length + 1}`;
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
  texts.reduce((width, { length }) => Math.min(widest, Math.max(width, length + 2)), narrowest);

/** `1` is A, `27` is AA. */
function columnLetters(count: number): string {
  const rest = (count - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return count <= 26 ? letter : columnLetters((count - 1 - rest) / 26) + letter;
}
