/** The words with how often each occurs, the most frequent first; of several, the first to occur. */
export function byFrequency<T extends string>(
  words: readonly T[],
): readonly (readonly [T, number])[] {
  const groups = Map.groupBy(words, (word) => word);
  return [...groups]
    .map(([word, { length }]) => [word, length] as const)
    .toSorted(([, a], [, b]) => b - a);
}

/** The word that occurs most often; undefined where there is none. */
export const mostFrequent = <T extends string>(words: readonly T[]): T | undefined =>
  byFrequency(words)[0]?.[0];
