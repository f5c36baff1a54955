import type { Finding } from '../../findings/finding.ts';
import { distance } from '../../text/nearest.ts';

/** Shorter words are near many others. */
const shortestWord = 6;

/** The words that stand in the addresses of two files or more, in small letters. */
export function usualWords(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => {
    const paths = [...text.matchAll(/\bpath:\s*'([^']*)'/g)].map(([, path = '']) => path);
    return [...new Set(paths.flatMap((path) => path.toLowerCase().match(/[a-z]+/g) ?? []))];
  });
  return new Set(words.filter((word, index) => words.indexOf(word) < index));
}

/** The finding for a word of an address that no dictionary has and that is a typo of a usual one, if any. */
export function typoInPath(
  text: string,
  usual: ReadonlySet<string>,
): Pick<Finding, 'found' | 'allowed' | 'next'>[] {
  const word = text.toLowerCase();
  if (usual.has(word) || word.length < shortestWord) return [];
  const meant = [...usual].find(
    (each) => each.length >= shortestWord && distance(word, each) === 1,
  );
  if (meant === undefined) return [];
  return [
    {
      found: `No dictionary and no other address has the word "${text}".`,
      allowed: `Did you mean "${meant}"? Allowed: the address of a page that is there.`,
      next: 'Open the page, and copy its address.',
    },
  ];
}
