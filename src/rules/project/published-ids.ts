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

/** The list with the ids of the entries added. Sorted. */
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

/**
 * The list without drafts: ids that the catalogue no longer has, and that the list of the last commit
 * did not have yet. Nobody can rely on them. What is retired with a reason stays.
 */
export function withoutDrafts(
  entries: readonly ServiceEntry[],
  listed: PublishedIds,
  committed: PublishedIds,
): PublishedIds {
  const current = new Map(entries.map((entry) => [entry.id, idsOf(entry)]));
  const stays = (id: string) =>
    current.has(id) || Object.hasOwn(committed, id) || listed[id]?.retired?.service !== undefined;
  const kept = Object.entries(listed).filter(([id]) => stays(id));
  return Object.fromEntries(
    kept.map(([id, service]) => {
      const keptOf = (key: 'modes' | 'parts') =>
        service[key].filter(
          (each) =>
            current.get(id)?.[key].includes(each) ||
            committed[id]?.[key].includes(each) ||
            service.retired?.[key]?.[each] !== undefined,
        );
      return [id, { ...service, modes: keptOf('modes'), parts: keptOf('parts') }];
    }),
  );
}
