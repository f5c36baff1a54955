/** Levenshtein distance between two short words. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, change);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The allowed word that a slip of the pen most likely meant, or undefined when none is near. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  return allowed
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps)[0]?.candidate;
}

/** A sentence of what is allowed, the nearest match first: `Did you mean "ecs"? Allowed: …`. */
export function allowedWords(word: string, allowed: readonly string[]): string {
  const guess = nearest(word, allowed);
  const list = allowed.map((item) => `"${item}"`).join(', ');
  return guess ? `Did you mean "${guess}"? Allowed: ${list}.` : `Allowed: ${list}.`;
}
