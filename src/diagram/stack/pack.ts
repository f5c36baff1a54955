/**
 * Packs items into rows: as few as `fits` allows, and as even as it allows.
 *
 * @param most Most items in one row.
 * @param fits Whether these items can share a row. One item alone always can.
 */
export function packRows<T>(
  items: readonly T[],
  most: number,
  fits: (row: readonly T[]) => boolean,
): T[][] {
  const greedy = packGreedily(items, most, fits);
  const even = chunkEvenly(items, greedy.length);
  return even.every((row) => row.length <= most && (row.length === 1 || fits(row))) ? even : greedy;
}

function packGreedily<T>(
  items: readonly T[],
  most: number,
  fits: (row: readonly T[]) => boolean,
): T[][] {
  const rows: T[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    if (row && row.length < most && fits([...row, item])) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

function chunkEvenly<T>(items: readonly T[], rows: number): T[][] {
  const bound = (row: number) => Math.round((row * items.length) / rows);
  return Array.from({ length: rows }, (_, row) => items.slice(bound(row), bound(row + 1)));
}

/**
 * Arranges two groups that share rows so that each row holds the same number of both, and the line
 * between them is straight. Undefined where they do not divide evenly.
 */
export function dealRows<T>(
  left: readonly T[],
  right: readonly T[],
  rows: number,
): T[][] | undefined {
  if (rows < 2 || left.length === 0 || right.length === 0) return undefined;
  if (left.length % rows > 0 || right.length % rows > 0) return undefined;
  const lefts = chunkEvenly(left, rows);
  const rights = chunkEvenly(right, rows);
  return lefts.map((row, index) => [...row, ...(rights[index] ?? [])]);
}
