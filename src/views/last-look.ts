/** What a machine saw when it last looked at a page that claims cite: `npm run verify`. */
import { dayName } from '#catalog/text/day-name.ts';
import { oldestDate, type Reference } from '#catalog/index.ts';

/**
 * The sections of pages that one entry cites, by the page's address, then by the heading's id: on which day
 * each was first seen with the text that it has, and on which last.
 */
export type SeenPages = Readonly<
  Record<string, Readonly<Record<string, { readonly since: string; readonly looked: string }>>>
>;

const files = import.meta.glob<SeenPages>('../catalog/fingerprints/*/*.json', {
  eager: true,
  import: 'default',
});

/** What was seen of the pages that a service cites, and of those that services share. */
export const seenPagesOf = (id: string): readonly SeenPages[] =>
  Object.entries(files)
    .filter(([file]) => !file.includes('/service/') || file.endsWith(`/service/${id}.json`))
    .map(([, pages]) => pages);

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
  const from = read !== undefined && since <= read ? 'it was read' : dayName(since);
  return `unchanged since ${from}, last looked at on ${dayName(looked)}`;
}
