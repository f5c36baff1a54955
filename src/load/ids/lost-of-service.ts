import { entryKey, type CatalogIds, type EntryIds } from './catalog-ids.ts';
import type { LostId } from './lost-id.ts';

/**
 * The modes and parts that a service lost. A part that came from an archetype or a trait counts as
 * lost by that entry.
 */
export function lostOfService(
  was: EntryIds,
  now: EntryIds,
  before: CatalogIds,
  after: CatalogIds,
): readonly LostId[] {
  const lost = (key: 'modes' | 'parts') =>
    [...was[key], ...was.retired[key]].filter(
      (id) => !now[key].includes(id) && !now.retired[key].includes(id),
    );
  const fresh = (key: 'modes' | 'parts') => now[key].filter((id) => !was[key].includes(id));
  const own = (what: 'mode' | 'part', id: string): LostId => ({
    what,
    entry: was,
    id,
    services: [],
    others: fresh(`${what}s`),
  });
  const parts = lost('parts').flatMap((id): LostId[] => {
    const brought = was.takes.flatMap((key) => {
      const entry = before.entries.get(key);
      return entry?.parts.includes(id) ? entry : [];
    });
    const takers = [...brought.map(entryKey), ...now.takes].map((key) => after.entries.get(key));
    // The part is retired by the entry that brought it, or that entry itself is retired.
    if (takers.some((entry) => entry?.retired.parts.includes(id))) return [];
    const living = brought.flatMap((entry) => after.entries.get(entryKey(entry)) ?? []);
    if (brought.length > 0 && living.length === 0) return [];
    const [loser] = living.some((entry) => entry.parts.includes(id)) ? [] : living;
    if (!loser) return [own('part', id)];
    const old = before.entries.get(entryKey(loser))?.parts ?? [];
    const others = loser.parts.filter((part) => !old.includes(part));
    return [{ what: 'part', entry: loser, id, services: [was.id], others }];
  });
  return [...lost('modes').map((id) => own('mode', id)), ...parts];
}
