import { dealRows, packRows } from './pack.ts';

/**
 * The ways to lay the parts of a layer out in rows, the customer's before AWS's in each. They differ in
 * how many parts of both share a row, and so in where the line can go on. The first takes the fewest
 * rows, others at most one more; in the last no row is shared.
 *
 * @param most Most parts in one row.
 * @param fits Whether these parts can share a row. One part alone always can.
 */
export function arrangements<T>(
  yours: readonly T[],
  theirs: readonly T[],
  most: number,
  fits: (row: readonly T[]) => boolean,
): T[][][] {
  const packed = packRows([...yours, ...theirs], most, fits);
  const dealt = dealRows(yours, theirs, packed.length);
  const first = dealt?.every(fits) ? dealt : packed;
  if (yours.length === 0 || theirs.length === 0) return [first];
  const pack = (parts: readonly T[]) => (parts.length > 0 ? packRows(parts, most, fits) : []);
  const shared = yours.flatMap((_, before) =>
    theirs.flatMap((__, last) => {
      const row = [...yours.slice(before), ...theirs.slice(0, last + 1)];
      if (row.length > most || !fits(row)) return [];
      return [[...pack(yours.slice(0, before)), row, ...pack(theirs.slice(last + 1))]];
    }),
  );
  return [
    first,
    ...shared.filter((rows) => rows.length <= first.length + 1),
    [...pack(yours), ...pack(theirs)],
  ];
}
