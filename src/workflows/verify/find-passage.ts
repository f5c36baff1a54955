import type { PassageEnds } from '#catalog/index.ts';
import { normalized, type PageText, type Section } from './page-text.ts';

/** The longest passage that a claim may point to, in characters. */
export const MAX_PASSAGE_LENGTH = 600;

/** Where a passage is, or why it is not there. */
export type FoundPassage =
  | { readonly section: Section }
  | { readonly missing: 'first' | 'last' }
  /** The passage would have so many characters: the words of an end stand elsewhere too. */
  | { readonly tooLong: number };

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** True where a word neither begins before a text's piece nor goes on behind it. */
const isWhole = (text: string, from: number, to: number): boolean =>
  !(isWord(text.charAt(from - 1)) && isWord(text.charAt(from))) &&
  !(isWord(text.charAt(to - 1)) && isWord(text.charAt(to)));

/** Where words begin in a text from a position on; -1 where they do not stand there as whole words. */
function indexOfWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) return at;
  }
  return -1;
}

/**
 * Finds a passage as a browser does that follows a text fragment: the first place where the first words
 * stand, and behind it the first where the last do; each end within one block, case left aside.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
export function findPassage(page: PageText, { first, last }: PassageEnds): FoundPassage {
  const blocks = page.flatMap((section) =>
    [section.heading, ...section.blocks]
      .filter((text) => text !== '')
      .map((text) => ({ section, text: text.toLowerCase() })),
  );
  const begin = normalized(first).toLowerCase();
  const end = last === undefined ? undefined : normalized(last).toLowerCase();
  const start = blocks.findIndex(({ text }) => indexOfWords(text, begin, 0) >= 0);
  const opening = blocks[start];
  if (!opening) return { missing: 'first' };
  if (end === undefined) return { section: opening.section };

  const from = indexOfWords(opening.text, begin, 0);
  let length = -from;
  for (const [index, { text }] of blocks.slice(start).entries()) {
    const at = indexOfWords(text, end, index === 0 ? from + begin.length : 0);
    if (at >= 0) {
      const whole = length + at + end.length;
      return whole > MAX_PASSAGE_LENGTH ? { tooLong: whole } : { section: opening.section };
    }
    length += text.length + 1;
  }
  return { missing: 'last' };
}
