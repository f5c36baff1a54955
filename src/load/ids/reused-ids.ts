import type { CatalogIds, EntryIds } from './catalog-ids.ts';

/** An id that is both retired and in use. */
export interface ReusedId {
  readonly what: 'entry' | 'mode' | 'part';
  readonly entry: EntryIds;
  readonly id: string;
}

/** The ids that a catalogue lists as retired and still uses. */
export function reusedIds({ entries, retired }: CatalogIds): readonly ReusedId[] {
  return [...entries].flatMap(([key, entry]): ReusedId[] => [
    ...(retired.has(key) ? [{ what: 'entry', entry, id: entry.id } as const] : []),
    ...entry.modes
      .filter((id) => entry.retired.modes.includes(id))
      .map((id) => ({ what: 'mode', entry, id }) as const),
    ...entry.parts
      .filter((id) => entry.retired.parts.includes(id))
      .map((id) => ({ what: 'part', entry, id }) as const),
  ]);
}
