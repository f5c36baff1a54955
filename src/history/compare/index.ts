import { inOrder, type Change } from '../change.ts';
import type { Snapshot } from '../snapshot.ts';
import { pair } from './pair.ts';
import { compareService, serviceChange } from './compare-services.ts';

/**
 * What changed between two snapshots. Formatting, the order of code and its helpers leave no trace
 * in a snapshot, and so none here.
 *
 * @returns The changes in reading order. What changed alike in several modes or services, as when an
 *   archetype changes, is one change with several places.
 */
export function compare(before: Snapshot, after: Snapshot): Change[] {
  const { kept, added, removed } = pair(before.services, after.services, [({ name }) => name]);
  const changes = [
    ...added.map((service) =>
      serviceChange(service, { kind: 'service-added', modes: service.modes.length }),
    ),
    ...removed.map((service) => serviceChange(service, { kind: 'service-removed' })),
    ...kept.flatMap((services) =>
      services.before === services.after ? [] : compareService(services.before, services.after),
    ),
    ...comparePages(before, after),
  ];
  return inOrder(merged(changes));
}

/** A page that is added or removed together with its service is not listed as a change. */
function comparePages(before: Snapshot, after: Snapshot): Change[] {
  const [old, current] = [before, after].map(
    ({ services }) => new Map(services.map((service) => [service.id, service])),
  );
  const ids = [...new Set([...Object.keys(before.pages), ...Object.keys(after.pages)])].sort();
  return ids.flatMap((id) => {
    const [from, to] = [before.pages[id], after.pages[id]];
    const service = current?.get(id) ?? old?.get(id) ?? { id, shortName: id };
    if (from === to || old?.has(id) !== current?.has(id)) return [];
    const how = from === undefined ? 'added' : to === undefined ? 'removed' : 'reworded';
    return [serviceChange(service, { kind: 'page-changed', how })];
  });
}

function merged(changes: readonly Change[]): Change[] {
  const groups = Map.groupBy(changes, ({ what }) => JSON.stringify(what));
  return [...groups.values()].flatMap(([first, ...others]): Change[] =>
    first
      ? [{ what: first.what, places: [...first.places, ...others.flatMap((o) => o.places)] }]
      : [],
  );
}
