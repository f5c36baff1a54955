import type { Table } from '../tree/document.ts';
import { phrases } from './phrases.ts';

const signs = { left: '<', center: '^', right: '>' };

/** A table with a line for each cell, so that no cell's text can be the next one's specification. */
export function writeTable({ align, children }: Table): string {
  const columns = align.map((side) => signs[side ?? 'left']).join(',');
  const rows = children.map((row) =>
    row.children.map((cell) => `|${phrases(cell.children, true)}`).join('\n'),
  );
  // The option's place is before the columns: the first row is a head even if it is the only one.
  return [`[%header,cols="${columns}"]`, '|===', rows.join('\n\n'), '|==='].join('\n');
}
