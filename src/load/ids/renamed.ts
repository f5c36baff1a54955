import { nearest } from '#catalog/text/nearest.ts';

/** The most ids that the question names. */
const mostNamed = 3;

/**
 * Asks whether an id that is gone has another name now, with a space at the end; empty where nothing is
 * new. Only what is new can be the same thing: an old id that is spelled like it is something else.
 *
 * @param fresh Ids of the same sort that the change at hand adds.
 */
export function renamedQuestion(id: string, fresh: readonly string[]): string {
  const [only] = fresh;
  if (only === undefined) return '';
  const guess = nearest(id, fresh) ?? (fresh.length === 1 ? only : undefined);
  if (guess !== undefined) return `Was it renamed to "${guess}"? `;
  const named = fresh.slice(0, mostNamed).map((each) => `"${each}"`);
  const rest = fresh.length - named.length;
  return `Was it renamed? New since then: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. `;
}
