import { escapeMarks } from '#catalog/text/escape-marks.ts';
import type { MatrixTable } from '../table.ts';

/** All tables as Markdown, each below a heading, for a pull request or a wiki. */
export function matrixMarkdown(tables: readonly MatrixTable[], notes: readonly string[]): string {
  const many = tables.length > 1;
  return [
    ...tables.flatMap((table) => [
      ...(many ? [`## ${table.name}`, ''] : []),
      ...tableLines(table),
      '',
    ]),
    ...notes.map((note) => `${escapeMarks(note)}  `),
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
    ...(notes.length > 0 ? ['', ...notes.map((note) => `${escapeMarks(note)}  `)] : []),
  ];
}

const address = /^https:\/\/[^\s<>]+$/;

/** A cell is one line; an address is a link. */
const cellOf = (text: string): string =>
  address.test(text)
    ? `<${text.replaceAll('|', '%7C')}>`
    : escapeMarks(text).replace(/\s*[\r\n]+\s*/g, '<br>');
