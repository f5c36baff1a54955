const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => 0x20 + index);

/**
 * Nearly every page consists of these alone, so that a browser fetches no others: code points of
 * ASCII, and the quotation marks, dashes and signs that our texts use.
 */
export const commonCharacters: ReadonlySet<number> = new Set([
  ...ascii,
  ...[...'\u00a0§°·×–—‘’“”•…−'].map((character) => character.codePointAt(0) ?? 0),
]);

/**
 * Code points as the value of `unicode-range`, in order.
 *
 * @example unicodeRange([0x61, 0x62, 0x2019]) // 'U+61-62, U+2019'
 */
export function unicodeRange(codePoints: Iterable<number>): string {
  const runs: { first: number; last: number }[] = [];
  for (const codePoint of new Set([...codePoints].sort((one, other) => one - other))) {
    const run = runs.at(-1);
    if (run?.last === codePoint - 1) run.last = codePoint;
    else runs.push({ first: codePoint, last: codePoint });
  }
  const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  return runs
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}
