import type { CatalogIds, EntryIds } from './catalog-ids.ts';
import type { LostId } from './lost-id.ts';

/** The ids that were retired before, and are now neither retired nor in use. */
export function forgottenIds(
  before: CatalogIds,
  after: CatalogIds,
  unreadable: ReadonlySet<string>,
): readonly LostId[] {
  const entries = [...before.retired].flatMap((key): LostId[] => {
    if (after.retired.has(key) || after.entries.has(key) || unreadable.has(key)) return [];
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

const nothing = {
  category: '',
  modes: [],
  parts: [],
  takes: [],
  retired: { modes: [], parts: [] },
};
