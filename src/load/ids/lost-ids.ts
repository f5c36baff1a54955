import { entryKey, type CatalogIds } from './catalog-ids.ts';
import { forgottenIds } from './forgotten-ids.ts';
import type { LostId } from './lost-id.ts';
import { lostOfService } from './lost-of-service.ts';

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
  const isNew = (key: string) => !before.entries.has(key) && !before.retired.has(key);
  const lost = [...before.entries].flatMap(([key, entry]): readonly LostId[] => {
    const now = after.entries.get(key);
    if (now) return entry.kind === 'service' ? lostOfService(entry, now, before, after) : [];
    if (after.retired.has(key) || unreadable.has(key)) return [];
    const others = [...after.entries.values()].filter(
      (other) => other.kind === entry.kind && isNew(entryKey(other)),
    );
    return [
      { what: 'entry', entry, id: entry.id, services: [], others: others.map(({ id }) => id) },
    ];
  });
  return grouped([...lost, ...forgottenIds(before, after, unreadable)]);
}

/** Merges the parts that several services lost with one archetype or trait. */
function grouped(lost: readonly LostId[]): readonly LostId[] {
  const groups = Map.groupBy(lost, ({ what, entry, id }) => `${what} ${entryKey(entry)} ${id}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [{ ...first, services: [...first.services, ...others.flatMap((each) => each.services)] }]
      : [],
  );
}
