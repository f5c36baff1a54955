/** Compares what a page says with the passages that claims name, and with what it said before. */
import { createHash } from 'node:crypto';
import type { PassageEnds } from '#catalog/index.ts';
import type { CitedClaim } from './claims.ts';
import type { Fingerprint } from './fingerprints.ts';
import { normalized, sectionsAt, type PageText, type Section } from './read-page.ts';

/** What was found about one claim. */
export interface ClaimDiagnostic {
  readonly claim: CitedClaim;
  /**
   * `unchanged`: the section reads as it did; `changed`: it reads differently; `first`: nobody had
   * looked before; `passage`: the words that the claim names do not stand there; `heading`: the page
   * has no such heading.
   */
  readonly state: 'unchanged' | 'changed' | 'first' | 'passage' | 'heading';
  /** The id of the section that was looked at; empty for the whole page. */
  readonly section: string;
  /** What is wrong with the passage, in a sentence. */
  readonly fault?: string;
}

/**
 * Compares a page's text with what it was.
 *
 * @param claims Those of one entry that cite the page.
 * @param text What it says today.
 * @param known The fingerprints of its sections, from earlier looks.
 * @param today The day of this look, `YYYY-MM-DD`.
 * @returns The fingerprints to keep, too. What changed keeps its old one until a person has read it.
 */
export function lookAtPage(
  claims: readonly CitedClaim[],
  text: PageText,
  known: Readonly<Record<string, Fingerprint>>,
  today: string,
) {
  const fingerprints: Record<string, Fingerprint> = {};
  const diagnostics = claims.map((claim): ClaimDiagnostic => {
    const found = sectionOf(claim, text);
    if ('fault' in found) return { claim, ...found };
    const { section } = found;
    const print = fingerprintOf(sectionsAt(text, section));
    const before = known[section];
    const same = before?.print === print;
    // Whoever read the page after the last look has read this text.
    if (!before || (!same && (claim.verified ?? '') > before.looked)) {
      fingerprints[section] = { print, since: today, looked: today };
      return { claim, section, state: 'first' };
    }
    fingerprints[section] ??= same ? { ...before, looked: today } : before;
    return { claim, section, state: same ? 'unchanged' : 'changed' };
  });
  return { diagnostics, fingerprints };
}

/** What a section says, as a few digits that change with any of its words. */
const fingerprintOf = (sections: readonly Section[]): string =>
  createHash('sha256')
    .update(JSON.stringify(sections.map(({ heading, blocks }) => [heading, ...blocks])))
    .digest('hex')
    .slice(0, 16);

/** The section that a claim rests on, or what is wrong with its place. */
function sectionOf(
  { passages, heading }: CitedClaim,
  text: PageText,
): Pick<ClaimDiagnostic, 'state' | 'section' | 'fault'> | { readonly section: string } {
  let own: string | undefined;
  for (const passage of passages) {
    const found = findPassage(text, passage);
    if ('fault' in found) return { section: heading, state: 'passage', fault: found.fault };
    own ??= found.section.id;
  }
  if (own !== undefined || sectionsAt(text, heading).length > 0) return { section: own ?? heading };
  return heading === ''
    ? { section: '' }
    : { section: heading, state: 'heading', fault: `There is no heading #${heading}.` };
}

/** The longest passage that a claim may point to, in characters. */
const MAX_PASSAGE_LENGTH = 600;

/** Where a passage is, or why it is not there, as a sentence. */
type FoundPassage = { readonly section: Section } | { readonly fault: string };

const absent = (words: string): FoundPassage => ({ fault: `“${words}” does not stand there.` });

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
  const start = blocks.findIndex(({ text }) => indexOfWords(text, begin, 0) >= 0);
  const opening = blocks[start];
  if (!opening) return absent(first);
  if (last === undefined) return { section: opening.section };

  const end = normalized(last).toLowerCase();
  const from = indexOfWords(opening.text, begin, 0);
  let length = -from;
  for (const [index, { text }] of blocks.slice(start).entries()) {
    const at = indexOfWords(text, end, index === 0 ? from + begin.length : 0);
    if (at >= 0) {
      const whole = length + at + end.length;
      if (whole <= MAX_PASSAGE_LENGTH) return { section: opening.section };
      // The words of an end stand elsewhere too.
      const fault = `From “${first}” to “${last}” are ${whole} characters, and ${MAX_PASSAGE_LENGTH} are allowed.`;
      return { fault };
    }
    length += text.length + 1;
  }
  return absent(last);
}

/** Where words begin in a text from a position on; -1 where they do not stand there as whole words. */
function indexOfWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isBoundary(text, at) && isBoundary(text, at + words.length)) return at;
  }
  return -1;
}

/** True where no word goes on over a position. */
const isBoundary = (text: string, at: number): boolean =>
  !(isWord(text.charAt(at - 1)) && isWord(text.charAt(at)));

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
