import { indent } from '../tree/block-helpers.ts';

/**
 * A list-table, the only kind of table whose cells can contain any block.
 *
 * @param rows The cells' blocks, the head first.
 */
export function listTable(rows: readonly (readonly string[])[]): string {
  // docutils rejects a table that has only a head.
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
