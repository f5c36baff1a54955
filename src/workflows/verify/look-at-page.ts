import type { Baseline } from './baselines.ts';
import type { CitedClaim, CitedPage } from './cited-claims.ts';
import { findPassage, MAX_PASSAGE_LENGTH } from './find-passage.ts';
import { fingerprintOf, sectionsAt } from './fingerprint.ts';
import type { PageText } from './page-text.ts';

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

/** What came of looking at one page for one entry's claims. */
export interface PageLook {
  readonly diagnostics: readonly ClaimDiagnostic[];
  /** The fingerprints to keep, by section. What changed keeps its old one until a person has read it. */
  readonly baselines: Readonly<Record<string, Baseline>>;
}

/**
 * Compares a page's text with what it was.
 *
 * @param page The page, with the claims of one entry.
 * @param text What it says today.
 * @param known The fingerprints of its sections, from earlier looks.
 * @param today The day of this look, `YYYY-MM-DD`.
 */
export function lookAtPage(
  page: CitedPage,
  text: PageText,
  known: Readonly<Record<string, Baseline>>,
  today: string,
): PageLook {
  const baselines: Record<string, Baseline> = {};
  const diagnostics = page.claims.map((claim): ClaimDiagnostic => {
    const { section, state, fault } = placeOf(claim, text);
    if (state) return { claim, section, state, ...(fault !== undefined && { fault }) };
    const print = fingerprintOf(sectionsAt(text, section));
    const before = known[section];
    const readSince = before !== undefined && (claim.verified ?? '') > before.looked;
    if (before === undefined || (before.print !== print && readSince)) {
      // Whoever read the page after the last look has read this text.
      baselines[section] = { print, since: today, looked: today };
      return { claim, section, state: 'first' };
    }
    const same = before.print === print;
    baselines[section] ??= same ? { ...before, looked: today } : before;
    return { claim, section, state: same ? 'unchanged' : 'changed' };
  });
  return { diagnostics, baselines };
}

/** The section that a claim rests on, and what is wrong with its place. */
function placeOf(
  { passages, heading }: CitedClaim,
  text: PageText,
): { section: string; state?: 'passage' | 'heading'; fault?: string } {
  for (const passage of passages) {
    const found = findPassage(text, passage);
    if ('missing' in found) {
      const words = found.missing === 'first' ? passage.first : (passage.last ?? '');
      return { section: heading, state: 'passage', fault: `“${words}” does not stand there.` };
    }
    if ('tooLong' in found) {
      const fault = `From “${passage.first}” to “${passage.last}” are ${found.tooLong} characters, and ${MAX_PASSAGE_LENGTH} are allowed.`;
      return { section: heading, state: 'passage', fault };
    }
  }
  const [first] = passages;
  const found = first && findPassage(text, first);
  if (found && 'section' in found) return { section: found.section.id };
  if (heading !== '' && sectionsAt(text, heading).length === 0) {
    return { section: heading, state: 'heading', fault: `There is no heading #${heading}.` };
  }
  return { section: heading };
}
