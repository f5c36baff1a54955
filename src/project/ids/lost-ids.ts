import { keyOf, type CatalogIds, type EntryIds } from './catalog-ids.ts';

/** An id that the catalogue no longer has, though nobody says why. */
export interface LostId {
  readonly what: 'entry' | 'mode' | 'part';
  /** The entry that lost it, as it was; of a lost entry, that entry. */
  readonly entry: EntryIds;
  /** The lost id. */
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
 * @param unreadable The keys of entries that are there and cannot be read: nothing is said of those.
 */
export function lostIds(
  before: CatalogIds,
  after: CatalogIds,
  unreadable: ReadonlySet<string> = new Set(),
): readonly LostId[] {
  const isNew = (key: string) => !before.entries.has(key) && !before.retired.has(key);
  const lost = [...before.entries].flatMap(([key, entry]): LostId[] => {
    const now = after.entries.get(key);
    if (now) return entry.kind === 'service' ? lostOfService(entry, now, before, after) : [];
    if (after.retired.has(key) || unreadable.has(key)) return [];
    const others = [...after.entries.values()].filter(
      (other) => other.kind === entry.kind && isNew(keyOf(other)),
    );
    return [{ what: 'entry', entry, id: entry.id, services: [], others: others.map(({ id }) => id) }];
  });
  return grouped([...lost, ...forgotten(before, after)]);
}

/** Ids that were retired, and are neither that nor in use any more. */
function forgotten(before: CatalogIds, after: CatalogIds): LostId[] {
  const entries = [...before.retired].flatMap((key): LostId[] => {
    if (after.retired.has(key) || after.entries.has(key)) return [];
    const [kind = '', id = ''] = key.split('/');
    const entry = { ...nothing, kind: kind as EntryIds['kind'], id };
    return [{ what: 'entry', entry, id, services: [], others: [] }];
  });
  const parts = [...before.entries].flatMap(([key, entry]): LostId[] => {
    const now = after.entries.get(key);
    if (!now || entry.kind === 'service') return [];
    return entry.retired.parts
      .filter((id) => !now.retired.parts.includes(id) && !now.parts.includes(id))
      .map((id) => ({ what: 'part', entry, id, services: [], others: [] }));
  });
  return [...entries, ...parts];
}

const nothing = { category: '', modes: [], parts: [], takes: [], retired: { modes: [], parts: [] } };

function lostOfService(
  was: EntryIds,
  now: EntryIds,
  before: CatalogIds,
  after: CatalogIds,
): LostId[] {
  const lost = (key: 'modes' | 'parts') =>
    [...was[key], ...was.retired[key]].filter(
      (id) => !now[key].includes(id) && !now.retired[key].includes(id),
    );
  const fresh = (key: 'modes' | 'parts') => now[key].filter((id) => !was[key].includes(id));
  const modes = lost('modes').map(
    (id): LostId => ({ what: 'mode', entry: was, id, services: [], others: fresh('modes') }),
  );
  const parts = lost('parts').flatMap((id): LostId[] => {
    const brought = was.takes.flatMap((key) => {
      const entry = before.entries.get(key);
      return entry?.parts.includes(id) ? entry : [];
    });
    const current = [...brought.map(keyOf), ...now.takes].map((key) => after.entries.get(key));
    // Whoever brought it says why it went; where that is gone itself, its own reason stands for it.
    if (current.some((entry) => entry?.retired.parts.includes(id))) return [];
    const living = brought.flatMap((entry) => after.entries.get(keyOf(entry)) ?? []);
    if (brought.length > 0 && living.length === 0) return [];
    const [loser] = living.some(({ parts }) => parts.includes(id)) ? [] : living;
    if (!loser) return [{ what: 'part', entry: was, id, services: [], others: fresh('parts') }];
    const old = before.entries.get(keyOf(loser))?.parts ?? [];
    const others = loser.parts.filter((part) => !old.includes(part));
    return [{ what: 'part', entry: loser, id, services: [was.id], others }];
  });
  return [...modes, ...parts];
}

/** What was lost in one place is one thing, whoever had it from there. */
function grouped(lost: readonly LostId[]): readonly LostId[] {
  const groups = Map.groupBy(lost, ({ what, entry, id }) => `${what} ${keyOf(entry)} ${id}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [{ ...first, services: [...first.services, ...others.flatMap((each) => each.services)] }]
      : [],
  );
}
