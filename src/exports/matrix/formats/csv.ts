import { csv } from '#catalog/text/csv.ts';
import type { MatrixTable } from '../table.ts';

/**
 * The first table as CSV, its head in the first line, where importers look for it. What is to be known about it
 * stands below it, after an empty line.
 */
export function matrixCsv([table]: readonly MatrixTable[], notes: readonly string[]): string {
  if (!table) return '';
  const below = [...table.notes, ...notes];
  return csv([table.head, ...table.rows, [''], ...below.map((note) => [note])]);
}
