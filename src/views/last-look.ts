/** What a machine saw when it last looked at a page that claims cite: `npm run verify`. */
import { oldestDate, type Reference } from '#catalog/index.ts';

/** A section's fingerprint as `src/catalog/fingerprints/` has it. */
interface SeenSection {
  /** The day on which it was first seen with this text. */
  readonly since: string;
  /** The day on which it was last seen with it. */
  readonly looked: string;
}

/** The sections of pages that one entry cites: by the page's address, then by the heading's id. */
export type SeenPages = Readonly<Record<string, Readonly<Record<string, SeenSection>>>>;

/**
 * What can be said of a page beside the day on which a person read it; undefined where no machine has
 * looked.
 *
 * @param seen What was seen of the pages that an entry, and what it shares, cite.
 */
export function lastLook(reference: Reference, seen: readonly SeenPages[]): string | undefined {
  const [url = ''] = reference.url.split('#');
  const sections = seen.flatMap((pages) => Object.values(pages[url] ?? {}));
  const since = sections
    .map((section) => section.since)
    .toSorted()
    .at(-1);
  const [looked] = sections.map((section) => section.looked).toSorted();
  if (since === undefined || looked === undefined) return undefined;
  const read = oldestDate(reference);
  // Who looked after the reading saw what the page said by then.
  const from = read !== undefined && since <= read ? 'it was read' : since;
  return `unchanged since ${from}, last looked at on ${looked}`;
}
