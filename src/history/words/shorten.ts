import { cut } from '#catalog/text/visible.ts';

/** As much of a name, a duty or an address as a comment shows. In characters. */
export const MAX_TEXT = 300;

/**
 * The same value with every text in it cut to what a comment shows, at any depth: in a stranger's
 * catalogue, a name may have a million characters.
 */
export function shorten<Value>(value: Value): Value {
  if (typeof value === 'string') return cut(value, MAX_TEXT) as Value;
  if (Array.isArray(value)) return value.map(shorten) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, shorten(inner as unknown)]),
  ) as Value;
}
