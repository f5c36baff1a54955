/** Small helpers for the sentences of diagnostics. */
import { allowedWords, nearest } from '#catalog/text/nearest.ts';

export { allowedWords, nearest };

/**
 * The words of a long list that are most like this one, or a hint where none is: the list is too long
 * to print.
 */
export function nearestOrHint(word: string, allowed: readonly string[], hint: string): string {
  const guess = nearest(word, allowed);
  return guess ? `Did you mean "${guess}"? Allowed: ${hint}` : `Allowed: ${hint}`;
}

/** A value as a sentence shows it: texts in quotes, and nothing longer than a line. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${excerpt(value)}"`;
  return excerpt(JSON.stringify(value) ?? String(value));
}

/** The beginning of a text, on one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
