/** Steps from one word to another: insert, delete, change a letter, or swap two neighbours. */
export function distance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (beforePrevious[j - 2] ?? 0) + 1 : Infinity;
      current[j] = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, change, swap);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The allowed word that a typo most likely meant, or undefined when none is near. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  return allowed
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({
      candidate,
      steps: distance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps)[0]?.candidate;
}

/** The longest list that a sentence holds in full. */
const longestList = 24;

/**
 * A sentence of what is allowed, the nearest match first: `Did you mean "ecs"? Allowed: …`.
 *
 * @param guess What the word most likely means, for a caller that knows more than its letters.
 */
export function allowedWords(
  word: string,
  allowed: readonly string[],
  guess = nearest(word, allowed),
): string {
  const named = allowed.length > longestList ? beginningLike(word, allowed) : allowed;
  const rest = allowed.length - named.length;
  const list =
    named.map((item) => `"${item}"`).join(', ') + (rest > 0 ? ` and ${rest} others` : '');
  return guess ? `Did you mean "${guess}"? Allowed: ${list}.` : `Allowed: ${list}.`;
}

/** Of a long list, what begins with the same letter; failing that, its beginning. */
function beginningLike(word: string, allowed: readonly string[]): readonly string[] {
  const [letter = ''] = word.toLowerCase();
  const alike = allowed.filter((item) => letter !== '' && item.startsWith(letter));
  return (alike.length > 0 ? alike : allowed).slice(0, longestList);
}
