/**
 * How Pagefind weighs what it finds in texts: a word that stands there often counts little more than one
 * that stands there once.
 *
 * @see https://pagefind.app/docs/ranking/
 */
export const ranking = {
  pageLength: 0.1,
  termFrequency: 1,
  termSaturation: 0.4,
  termSimilarity: 9,
} as const;
