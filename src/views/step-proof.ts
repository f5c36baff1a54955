import { checksOf, type Part } from '#catalog/index.ts';

/**
 * Which checks watch over a step; empty where the catalogue names none. They see that a process runs, a
 * scan for instance, and not that one vulnerability is gone: so the sentence does not say so.
 */
export function stepProof(part: Pick<Part, 'evidence'>): string {
  const checks = checksOf(part);
  return checks.length > 0
    ? ` Checks that watch over it, not over this one hole: ${checks.join(', ')}.`
    : '';
}
