/** The snapshot of a catalogue as read, which may break today's schema. */
import {
  layerIds,
  resolveService,
  type Entries,
  type ServiceEntry,
  type SharedEntries,
} from '#catalog/index.ts';
import type { ReadCatalog } from '#load/read-catalog.ts';
import {
  serviceSnapshot,
  type ServiceSnapshot,
  serviceSnapshotSchema,
  type Snapshot,
} from '../snapshot.ts';

/** A catalogue cannot be read; the message says where and why. */
export class UnreadableRevisionError extends Error {
  override readonly name = 'UnreadableRevisionError';
}

/**
 * The snapshot of a catalogue. It is unreadable only where no stack can be derived from it, or where a page
 * could not show it.
 *
 * @param snapshot Makes the snapshot of a service; one that remembers saves time where revisions follow
 *   each other.
 * @throws {UnreadableRevisionError}
 */
export function snapshotFrom(
  { entries, diagnostics: [diagnostic] }: ReadCatalog,
  pages: Snapshot['pages'],
  snapshot = serviceSnapshots(),
): Snapshot {
  const { file, line, column, message } = diagnostic ?? {};
  if (diagnostic) throw new UnreadableRevisionError(`${file}:${line}:${column}: ${message}`);
  try {
    return { services: servicesIn(entries, snapshot), pages };
  } catch (error) {
    // Also entries of another shape than today's code can take apart.
    throw new UnreadableRevisionError(error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

type SnapshotService = (entry: ServiceEntry, shared: SharedEntries) => ServiceSnapshot;

function servicesIn(entries: Entries, snapshot: SnapshotService): Snapshot['services'] {
  assertResolved(entries);
  const services = entries.services
    .filter(({ modes }) => modes.length > 0)
    .map((entry) => snapshot(entry, entries));
  const ids = new Set<string>();
  for (const { id } of services) {
    if (ids.has(id)) throw new Error(`${id}: two files say the same service.`);
    ids.add(id);
  }
  return services;
}

/**
 * Stacks would silently lack the parts of a layer, trait or archetype that does not exist.
 *
 * @throws {Error} about the first that entries name.
 */
function assertResolved({ services, archetypes, traits }: Entries): void {
  const modes = services.flatMap((service) => service.modes);
  const writers = [...services, ...modes, ...archetypes, ...traits];
  const assertKnown = (noun: string, names: readonly string[], known: readonly string[]) => {
    const all = new Set(known);
    const unknown = names.find((name) => !all.has(name));
    if (unknown !== undefined) throw new Error(`There is no ${noun} "${unknown}".`);
  };
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const layers = writers.flatMap(({ add = [] }) => add.map(({ layer }) => layer));
  const taken = writers.flatMap((writer) => writer.traits ?? []);
  const started = [...services, ...modes].flatMap(({ archetype = [] }) => archetype);
  assertKnown('layer', layers, layerIds);
  assertKnown('trait', taken, idsOf(traits));
  assertKnown('archetype', started, idsOf(archetypes));
}

/**
 * Makes snapshots, and remembers them while archetypes and traits are the same objects: a service that is
 * the same object too has the same snapshot, which need not be compared.
 */
export function serviceSnapshots(): SnapshotService {
  let last: SharedEntries = { archetypes: [], traits: [] };
  let known = new WeakMap<ServiceEntry, ServiceSnapshot>();
  return (entry, shared) => {
    if (!areSame(last.archetypes, shared.archetypes) || !areSame(last.traits, shared.traits)) {
      known = new WeakMap();
    }
    last = shared;
    const snapshot = known.get(entry) ?? make(entry, shared);
    known.set(entry, snapshot);
    return snapshot;
  };
}

const areSame = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before === after ||
  (before.length === after.length && before.every((item, index) => item === after[index]));

function make(entry: ServiceEntry, shared: SharedEntries): ServiceSnapshot {
  const made = serviceSnapshot(resolveService(entry, shared));
  const { data, error } = serviceSnapshotSchema.safeParse(made);
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`${[entry.id, ...(issue?.path ?? [])].join('.')}: ${issue?.message}.`);
}
