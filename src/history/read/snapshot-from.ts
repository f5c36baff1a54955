import type { Entries } from '#catalog/index.ts';
import type { ReadCatalog } from '#load/read-catalog.ts';
import type { Snapshot } from '../snapshot.ts';
import { UnreadableRevisionError } from './unreadable-revision-error.ts';
import { serviceSnapshots, type SnapshotService } from './service-snapshots.ts';
import { unresolved } from './unresolved.ts';

/**
 * The snapshot of a catalogue as read. It may break today's schema: it is unreadable only where no
 * stack can be derived from it, or where a page could not show it.
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
  if (diagnostic) {
    throw new UnreadableRevisionError(
      `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}: ${diagnostic.message}`,
    );
  }
  try {
    const missing = unresolved(entries);
    if (missing !== undefined) throw new UnreadableRevisionError(missing);
    return { services: servicesIn(entries, snapshot), pages };
  } catch (error) {
    if (error instanceof UnreadableRevisionError) throw error;
    // Entries of another shape than today's code can take apart.
    throw new UnreadableRevisionError(error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

function servicesIn(entries: Entries, snapshot: SnapshotService): Snapshot['services'] {
  const services = entries.services
    .filter(({ modes }) => modes.length > 0)
    .map((entry) => snapshot(entry, entries));
  const ids = new Set<string>();
  for (const { id } of services) {
    if (ids.has(id)) throw new UnreadableRevisionError(`${id}: two files say the same service.`);
    ids.add(id);
  }
  return services;
}
