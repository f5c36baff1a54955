/** A matrix as a table of texts: what profiles make, and what formats write. Also runs in the browser. */
import { csv } from '#catalog/text/csv.ts';
import { escapeMarks } from '#catalog/text/escape-marks.ts';

export interface MatrixTable {
  /** The name of its sheet, at most 31 characters. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns whose cells name owners, by their head; `Owner` where left out. */
  readonly ownerColumns?: readonly string[];
  /** What a reader must know about it, a sentence each. */
  readonly notes: readonly string[];
}

/** What stands in each column, by its head, from left to right. */
export type Columns<Item> = Readonly<Record<string, (item: Item) => string>>;

/** A table with a row for each item. */
export const tableOf = <Item>(
  name: string,
  items: readonly Item[],
  columns: Columns<Item>,
  notes: readonly string[] = [],
): MatrixTable => ({
  name,
  head: Object.keys(columns),
  rows: items.map((item) => Object.values(columns).map((textOf) => textOf(item))),
  notes,
});

/**
 * The first table as CSV, its head in the first line, where importers look for it. What is to be known about it
 * stands below it, after an empty line.
 */
export function matrixCsv([table]: readonly MatrixTable[], notes: readonly string[]): string {
  if (!table) return '';
  const below = [...table.notes, ...notes];
  return csv([table.head, ...table.rows, [''], ...below.map((note) => [note])]);
}

/** All tables as Markdown, each below a heading, for a pull request or a wiki. */
export function matrixMarkdown(tables: readonly MatrixTable[], notes: readonly string[]): string {
  const many = tables.length > 1;
  return [
    ...tables.flatMap((table) => [
      ...(many ? [`## ${table.name}`, ''] : []),
      ...tableLines(table),
      '',
    ]),
    ...notes.map(noteLine),
    '',
  ].join('\n');
}

function tableLines({ head, rows, notes }: MatrixTable): readonly string[] {
  // A column that says nothing anywhere would only push the others aside.
  const used = head.map((_, column) => rows.some((cells) => cells[column] !== ''));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, column) => used[column])
      .map(cellOf)
      .join(' | ')} |`;
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    ...(notes.length > 0 ? ['', ...notes.map(noteLine)] : []),
  ];
}

/** Two spaces at the end break the line. */
const noteLine = (note: string): string => `${escapeMarks(note)}  `;

const address = /^https:\/\/[^\s<>]+$/;

/** A cell is one line; an address is a link. */
const cellOf = (text: string): string =>
  address.test(text)
    ? `<${text.replaceAll('|', '%7C')}>`
    : escapeMarks(text).replace(/\s*[\r\n]+\s*/g, '<br>');
