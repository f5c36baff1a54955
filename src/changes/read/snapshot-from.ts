import { resolveCatalogue } from '../../catalog/index.ts';
import type { ReadCatalog } from '../../project/read-catalog.ts';
import { snapshotSchema } from '../snapshot-schema.ts';
import { snapshotOf, type Snapshot } from '../snapshot.ts';
import { NotReadable } from './not-readable.ts';
import { unresolved } from './unresolved.ts';

/**
 * The snapshot of a catalogue as read. It may break today's schema: it is unreadable only where no
 * stack can be derived from it, or where a page could not show it.
 *
 * @throws {NotReadable}
 */
export function snapshotFrom(
  { entries, findings: [finding] }: ReadCatalog,
  pages: Snapshot['pages'],
): Snapshot {
  if (finding) {
    throw new NotReadable(`${finding.file}:${finding.line}:${finding.column}: ${finding.found}`);
  }
  try {
    const missing = unresolved(entries);
    if (missing !== undefined) throw new NotReadable(missing);
    const { data, error } = snapshotSchema.safeParse(
      snapshotOf(resolveCatalogue(entries).services, pages),
    );
    if (data) return data;
    const [issue] = error.issues;
    throw new NotReadable(`${issue?.path.join('.')}: ${issue?.message}.`);
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    // Entries of another shape than today's code can take apart.
    throw new NotReadable(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
