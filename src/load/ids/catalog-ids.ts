/** The ids that a catalogue publishes: addresses, overlays and other people's data are built on them. */
import { partsOf, type Entries, type ServiceEntry } from '#catalog/index.ts';
import type { CatalogPath, CatalogFileKind } from '../catalog-path.ts';

/** What has an entry of its own. */
export type EntryKind = Exclude<CatalogFileKind, 'retired'>;

/** The ids of one entry. */
export interface EntryIds {
  readonly kind: EntryKind;
  readonly id: string;
  /** The folder of a service; empty for the others. */
  readonly category: string;
  /** Of a service. */
  readonly modes: readonly string[];
  /** Of a service, those of all its modes' stacks; of an archetype or a trait, those that it adds. */
  readonly parts: readonly string[];
  /** The archetypes and traits that bring parts, themselves or through one another, by their keys. */
  readonly takes: readonly string[];
  /** The ids that the entry lists as retired. */
  readonly retired: { readonly modes: readonly string[]; readonly parts: readonly string[] };
}

/** The ids of a catalogue. */
export interface CatalogIds {
  /** By {@link entryKey}. */
  readonly entries: ReadonlyMap<string, EntryIds>;
  /** The keys of what is retired. */
  readonly retired: ReadonlySet<string>;
}

/** The key of an entry, with its kind: a trait and a service may have the same id. */
export const entryKey = ({ kind, id }: { readonly kind: EntryKind; readonly id: string }): string =>
  `${kind}/${id}`;

/** The ids of a catalogue as it is written. */
export function catalogIds(
  entries: Entries,
  retired: readonly Pick<CatalogPath, 'id' | 'was'>[],
): CatalogIds {
  const { services, archetypes, traits } = entries;
  const ids = [
    ...services.map((service) => serviceIds(service, entries)),
    ...archetypes.map((archetype) => sharedIds('archetype', archetype)),
    ...traits.map((trait) => sharedIds('trait', trait)),
  ];
  return {
    entries: new Map(ids.map((each) => [entryKey(each), each])),
    retired: new Set(retired.flatMap(({ id, was }) => (was ? entryKey({ kind: was, id }) : []))),
  };
}

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
    ...(['mode', 'part'] as const).flatMap((what) =>
      entry[`${what}s`]
        .filter((id) => entry.retired[`${what}s`].includes(id))
        .map((id) => ({ what, entry, id })),
    ),
  ]);
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const set = (ids: readonly string[]) => [...new Set(ids)].sort();
const keysOf = (record: Readonly<Record<string, string>> = {}) => Object.keys(record).sort();

function serviceIds(service: ServiceEntry, entries: Entries): EntryIds {
  const { id, category, modes, retired } = service;
  const archetypes = set([service, ...modes].flatMap(({ archetype = [] }) => archetype));
  const taken = entries.archetypes.filter((archetype) => archetypes.includes(archetype.id));
  const traits = set([service, ...modes, ...taken].flatMap((writer) => writer.traits ?? []));
  return {
    kind: 'service',
    id,
    category,
    modes: set(idsOf(modes)),
    parts: set(modes.flatMap((mode) => idsOf(partsOf(service, mode, entries)))),
    takes: [
      ...archetypes.map((each) => entryKey({ kind: 'archetype', id: each })),
      ...traits.map((each) => entryKey({ kind: 'trait', id: each })),
    ],
    retired: { modes: keysOf(retired?.modes), parts: keysOf(retired?.parts) },
  };
}

const sharedIds = (
  kind: 'archetype' | 'trait',
  { id, add = [], retired }: Entries['archetypes'][number] | Entries['traits'][number],
): EntryIds => ({
  kind,
  id,
  category: '',
  modes: [],
  parts: set(idsOf(add)),
  takes: [],
  retired: { modes: [], parts: keysOf(retired?.parts) },
});
