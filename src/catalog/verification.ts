import type { Source } from './schema.ts';

/** After this many days a verified claim counts as stale: AWS's pages change. */
export const staleAfterDays = 180;

/** `unverified`: no date; `stale`: older than 180 days; `verified`: newer. */
export type Verification = 'verified' | 'stale' | 'unverified';

const millisecondsPerDay = 86_400_000;

/**
 * How far a citation can be trusted on a day.
 *
 * @param source The citation.
 * @param today The day to compare with, `YYYY-MM-DD`.
 */
export function verificationOf(source: Source, today: string): Verification {
  if (source.verified === undefined) return 'unverified';
  const age = (Date.parse(today) - Date.parse(source.verified)) / millisecondsPerDay;
  return age > staleAfterDays ? 'stale' : 'verified';
}

/** The best state among a part’s sources: one page that was read carries the claim. */
export function partVerification(
  part: { readonly sources: readonly Source[] },
  today: string,
): Verification {
  const states = part.sources.map((source) => verificationOf(source, today));
  if (states.includes('verified')) return 'verified';
  return states.includes('stale') ? 'stale' : 'unverified';
}
