import { z } from 'zod';
import { plainText } from './plain-text.ts';

/** The most passages of one page that a claim may point to. */
export const MAX_PASSAGES = 3;

const ends = ' … ';
const wordsOf = (text: string): number => text.split(' ').length;

/**
 * Where a claim stands on its page: the first and the last words of the passage, as the page writes
 * them. An address, not a quotation, so two to four words each; a short passage may be named whole.
 */
export const passageSchema = plainText(3, 160).superRefine((text, context) => {
  const fault = passageFault(text);
  if (fault) context.addIssue({ code: 'custom', message: fault, params: { allowed } });
});

const allowed =
  '"first words … last words", two to four words each as the page writes them; a short passage whole, in two to eight';

function passageFault(text: string): string | undefined {
  if (/\s{2}/.test(text)) return 'has two spaces in a row';
  const parts = text.split(ends);
  if (parts.length > 2 || parts.some((part) => part.includes('…'))) {
    return 'has a "…" that does not stand alone between two ends';
  }
  const counts = parts.map(wordsOf);
  if (counts.length === 1) {
    return counts[0]! < 2 || counts[0]! > 8 ? `has ${counts[0]} words and no "…"` : undefined;
  }
  return counts.some((count) => count < 2 || count > 4)
    ? `has ${counts.join(' and ')} words beside its "…"`
    : undefined;
}

/** The passages of one page that a claim rests on, in the page's order. */
export const passagesSchema = z.array(passageSchema).min(1).max(MAX_PASSAGES);

/** The words at the ends of a passage. */
export interface PassageEnds {
  readonly first: string;
  /** Left out where `first` is the whole passage. */
  readonly last?: string;
}

/** The ends of a passage as a citation names it. */
export function passageEnds(passage: string): PassageEnds {
  const [first = '', last] = passage.split(ends);
  return last === undefined ? { first } : { first, last };
}

// A hyphen, a comma and an ampersand mean something in a text directive; encodeURIComponent leaves the
// hyphen: https://wicg.github.io/scroll-to-text-fragment/#syntax
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * The address of a page with its passages marked: a browser that knows text fragments scrolls to the
 * first of them and marks all; others open the page at its heading.
 *
 * @see https://developer.mozilla.org/docs/Web/URI/Reference/Fragment/Text_fragments
 */
export function passageAddress(source: {
  readonly url: string;
  readonly at?: readonly string[] | undefined;
}): string {
  const directives = (source.at ?? []).map((passage) => {
    const { first, last } = passageEnds(passage);
    return `text=${encoded(first)}${last === undefined ? '' : `,${encoded(last)}`}`;
  });
  if (directives.length === 0) return source.url;
  return `${source.url}${source.url.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}
