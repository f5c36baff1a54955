import { indent } from '../tree/block-helpers.ts';

/**
 * A list-table: of all tables the one whose cells may hold anything.
 *
 * @param rows The cells' blocks, the head first.
 */
export function listTable(rows: readonly (readonly string[])[]): string {
  // A table of nothing but a head is an error to docutils.
  const heads = rows.length > 1 ? 1 : 0;
  const lines = rows.map((cells) =>
    cells
      .map((cell, index) => indent(cell, index === 0 ? '   * - ' : '     - ', ' '.repeat(7)))
      .join('\n'),
  );
  return ['.. list-table::', `   :header-rows: ${heads}`, '', ...lines]
    .map((line) => line.trimEnd())
    .join('\n');
}
