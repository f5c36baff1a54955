/** Published ids that a catalogue no longer has and does not name as retired, and what is said of them. */
import { nearest } from '#catalog/text/nearest.ts';
import { retiredFile } from '../catalog-path.ts';
import { entryKey, type CatalogIds, type EntryIds, type EntryKind } from './catalog-ids.ts';

/** An id that the catalogue no longer has, without being retired. */
export interface LostId {
  readonly what: 'entry' | 'mode' | 'part';
  /** The entry that lost it, as it was; of a lost entry, that entry. */
  readonly entry: Pick<EntryIds, 'kind' | 'id' | 'category'>;
  readonly id: string;
  /** The services that had the part from an archetype or a trait; empty unless that lost it. */
  readonly services: readonly string[];
  /** Ids of the same sort that are new, one of which it may have become. */
  readonly others: readonly string[];
}

/**
 * The ids of a catalogue that a later one neither has nor names as retired. A part that many services had
 * from an archetype or a trait is lost once, there.
 *
 * @param unreadable The keys of entries that exist and cannot be read; their ids do not count as
 *   lost.
 */
export function lostIds(
  before: CatalogIds,
  after: CatalogIds,
  unreadable: ReadonlySet<string> = new Set(),
): readonly LostId[] {
  const isThere = (key: string) =>
    after.entries.has(key) || after.retired.has(key) || unreadable.has(key);
  const newOf = (kind: EntryKind) =>
    [...after.entries].flatMap(([key, entry]) =>
      entry.kind === kind && !before.entries.has(key) && !before.retired.has(key) ? entry.id : [],
    );
  const lost = [...before.entries].flatMap(([key, entry]): readonly LostId[] => {
    const now = after.entries.get(key);
    if (now) return entry.kind === 'service' ? lostOfService(entry, now, before, after) : [];
    if (isThere(key)) return [];
    return [{ what: 'entry', entry, id: entry.id, services: [], others: newOf(entry.kind) }];
  });
  // What was retired before stays so, unless it is back.
  const entries = [...before.retired].flatMap((key): LostId[] => {
    if (isThere(key)) return [];
    const [kind, id = ''] = key.split('/') as [EntryKind, string];
    const entry = { kind, id, category: '' };
    return [{ what: 'entry', entry, id, services: [], others: [] }];
  });
  const parts = [...before.entries].flatMap(([key, entry]): LostId[] => {
    const now = after.entries.get(key);
    if (!now || entry.kind === 'service') return [];
    return entry.retired.parts
      .filter((id) => !now.retired.parts.includes(id) && !now.parts.includes(id))
      .map((id) => ({ what: 'part', entry, id, services: [], others: [] }));
  });
  return grouped([...lost, ...entries, ...parts]);
}

/**
 * The modes and parts that a service lost. A part that came from an archetype or a trait counts as
 * lost by that entry.
 */
function lostOfService(
  was: EntryIds,
  now: EntryIds,
  before: CatalogIds,
  after: CatalogIds,
): readonly LostId[] {
  const lost = (key: 'modes' | 'parts') =>
    [...was[key], ...was.retired[key]].filter(
      (id) => !now[key].includes(id) && !now.retired[key].includes(id),
    );
  const own = (what: 'mode' | 'part', id: string): LostId => {
    const others = now[`${what}s`].filter((each) => !was[`${what}s`].includes(each));
    return { what, entry: was, id, services: [], others };
  };
  const parts = lost('parts').flatMap((id): LostId[] => {
    const brought = was.takes.filter((key) => before.entries.get(key)?.parts.includes(id));
    const takers = [...brought, ...now.takes].map((key) => after.entries.get(key));
    // The part is retired by the entry that brought it, or that entry itself is retired.
    if (takers.some((entry) => entry?.retired.parts.includes(id))) return [];
    const living = brought.flatMap((key) => after.entries.get(key) ?? []);
    if (brought.length > 0 && living.length === 0) return [];
    const [loser] = living.some((entry) => entry.parts.includes(id)) ? [] : living;
    if (!loser) return [own('part', id)];
    const old = before.entries.get(entryKey(loser))?.parts ?? [];
    const others = loser.parts.filter((part) => !old.includes(part));
    return [{ what: 'part', entry: loser, id, services: [was.id], others }];
  });
  return [...lost('modes').map((id) => own('mode', id)), ...parts];
}

/** Merges the parts that several services lost with one archetype or trait. */
function grouped(lost: readonly LostId[]): readonly LostId[] {
  const groups = Map.groupBy(lost, ({ what, entry, id }) => `${what} ${entryKey(entry)} ${id}`);
  return [...groups.values()].flatMap((all) =>
    all.slice(0, 1).map((first) => ({ ...first, services: all.flatMap((each) => each.services) })),
  );
}

/**
 * The `found` sentence for a lost id.
 *
 * @param since The revision that still had it, in words.
 */
export function lostText({ what, entry, id, services }: LostId, since: string): string {
  const noun = what === 'entry' ? entry.kind : what;
  const owner = what === 'entry' ? '' : ` of the ${entry.kind} "${entry.id}"`;
  const takers = services.length > 0 ? `, and so from ${firstOf(services)}` : '';
  return `The ${noun} "${id}"${owner} is gone since ${since}${takers}.`;
}

/** The `allowed` sentence for a lost id, with the ids that may replace it. */
export const lostAllowed = ({ id, others }: LostId): string =>
  `${renamedQuestion(id, others)}Allowed: ids that stay, or that are retired with a reason.`;

/** The `next` sentence for a lost id. */
export function lostNext({ what, entry: { kind, id: entryId }, id }: LostId): string {
  const place =
    what === 'entry'
      ? `export default defineRetired({ reason: '…' }) in ${retiredFile(kind, id)}`
      : `retired: { ${what}s: { '${id}': '…' } } in the ${kind} "${entryId}"`;
  return `Bring the id back, or say in 20 characters or more why it went: ${place}.`;
}

/**
 * Asks whether an id that is gone has another name now, with a space at the end; empty where nothing is
 * new. Only what is new can be the same thing: an old id that is spelled like it is something else.
 *
 * @param fresh Ids of the same sort that the change at hand adds.
 */
export function renamedQuestion(id: string, fresh: readonly string[]): string {
  const [only] = fresh;
  if (only === undefined) return '';
  const guess = nearest(id, fresh) ?? (fresh.length === 1 ? only : undefined);
  return guess === undefined
    ? `Was it renamed? New since then: ${firstOf(fresh)}. `
    : `Was it renamed to "${guess}"? `;
}

/** The first three of some ids, and how many more there are. */
function firstOf(ids: readonly string[]): string {
  const named = ids.slice(0, 3).map((id) => `"${id}"`);
  const rest = ids.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
