import { partsOf, type ServiceEntry } from '../../catalog/index.ts';

/** The ids of one service that were once published. */
export interface PublishedService {
  readonly modes: readonly string[];
  readonly parts: readonly string[];
  /** Ids that were given up, each with the reason. */
  readonly retired?: {
    /** Why the whole service went. */
    readonly service?: string;
    readonly modes?: Readonly<Record<string, string>>;
    readonly parts?: Readonly<Record<string, string>>;
  };
}

/** Every id that was once published, by service id. */
export type PublishedIds = Readonly<Record<string, PublishedService>>;

export const publishedIdsFile = 'src/catalog/published-ids.json';

const sortedSet = (ids: Iterable<string>) => [...new Set(ids)].sort();

/** The ids that an entry publishes. */
export const idsOf = (service: ServiceEntry): PublishedService => ({
  modes: sortedSet(service.modes.map(({ id }) => id)),
  parts: sortedSet(service.modes.flatMap((mode) => partsOf(service, mode).map(({ id }) => id))),
});

/** The list with the ids of the entries added; it never takes one away. Sorted. */
export function withIdsOf(entries: readonly ServiceEntry[], published: PublishedIds): PublishedIds {
  const merged = new Map<string, PublishedService>(Object.entries(published));
  for (const entry of entries) {
    const old = merged.get(entry.id);
    const own = idsOf(entry);
    merged.set(entry.id, {
      ...old,
      modes: sortedSet([...(old?.modes ?? []), ...own.modes]),
      parts: sortedSet([...(old?.parts ?? []), ...own.parts]),
    });
  }
  return Object.fromEntries([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}
