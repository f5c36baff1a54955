/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 up to, and not including, `end`. */
  below(end: number): number;
  /** One of the items. */
  pick<T>(items: readonly T[]): T;
}

/**
 * Mulberry32: a few lines, and good enough to choose words by. `Math.random` takes no seed.
 *
 * @param seed The same seed gives the same numbers.
 */
export function randomFrom(seed: number): Random {
  // Seeds that follow each other would give first numbers that do too.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return { below, pick: (items) => items[below(items.length)]! };
}
