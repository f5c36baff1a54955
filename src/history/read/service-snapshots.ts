import { resolveService, type ServiceEntry, type SharedEntries } from '#catalog/index.ts';
import { serviceSnapshot, type ServiceSnapshot, serviceSnapshotSchema } from '../snapshot.ts';
import { UnreadableRevisionError } from './unreadable-revision-error.ts';

/**
 * Makes the snapshot of a service.
 *
 * @throws {UnreadableRevisionError} and what resolving throws for entries that it cannot take apart.
 */
export type SnapshotService = (entry: ServiceEntry, shared: SharedEntries) => ServiceSnapshot;

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
  throw new UnreadableRevisionError(
    `${[entry.id, ...(issue?.path ?? [])].join('.')}: ${issue?.message}.`,
  );
}
