import { inOrder, type Change, type Named, type What } from './change.ts';
import { compareParts } from './compare-parts.ts';
import { pair } from './pair.ts';
import type { LifecycleSnapshot, ModeSnapshot, ServiceSnapshot, Snapshot } from './snapshot.ts';

/**
 * What changed between two snapshots. Formatting, the order of code and its helpers leave no trace
 * in a snapshot, and so none here.
 *
 * @returns The changes in reading order. What changed alike in several modes or services, as when an
 *   archetype changes, is one change with several places.
 */
export function compare(before: Snapshot, after: Snapshot): Change[] {
  const { paired, added, removed } = pair(before.services, after.services, [({ name }) => name]);
  const changes = [
    ...added.map((service) =>
      serviceChange(service, { kind: 'service-added', modes: service.modes.length }),
    ),
    ...removed.map((service) => serviceChange(service, { kind: 'service-removed' })),
    ...paired.flatMap((services) =>
      services.before === services.after ? [] : compareService(services.before, services.after),
    ),
    ...comparePages(before, after),
  ];
  const alike = Map.groupBy(changes, ({ what }) => JSON.stringify(what));
  const merged = [...alike.values()].flatMap(([first, ...others]): Change[] =>
    first
      ? [{ what: first.what, places: [...first.places, ...others.flatMap((o) => o.places)] }]
      : [],
  );
  return inOrder(merged);
}

/** A change that concerns a service as a whole. */
const serviceChange = (
  { id, shortName }: Pick<ServiceSnapshot, 'id' | 'shortName'>,
  what: What,
): Change => ({ what, places: [{ service: { id, name: shortName }, modes: [], of: 0 }] });

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

function compareService(before: ServiceSnapshot, after: ServiceSnapshot): Change[] {
  const own = [...compareLifecycles(before.lifecycle, after.lifecycle), ...words(before, after)];
  return [...compareModes(before, after), ...own.map((what) => serviceChange(after, what))];
}

/** What a service says of itself, by the name of the field. */
const serviceTexts = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  'short name': ({ shortName }) => shortName,
  category: ({ category }) => category,
  summary: ({ summary }) => summary,
  guide: ({ docs }) => docs,
  'other names': ({ otherNames }) => otherNames.join(', '),
  'default mode': ({ modes }) => modes[0]?.name ?? '',
  contradictions: ({ contradictions }) =>
    contradictions
      .map(({ topic, finding, sources }) =>
        [topic, finding, ...sources.map(({ url }) => `<${url}>`)].join(' '),
      )
      .join(' '),
} satisfies Readonly<Record<string, (service: ServiceSnapshot) => string>>;

const words = (before: ServiceSnapshot, after: ServiceSnapshot): What[] =>
  Object.entries(serviceTexts).flatMap(([field, textOf]): What[] => {
    const [from, to] = [textOf(before), textOf(after)];
    // If the default mode was only renamed, that is reported as a change of the mode.
    const renamed = field === 'default mode' && before.modes[0]?.id === after.modes[0]?.id;
    return from === to || renamed ? [] : [{ kind: 'wording-changed', field, from, to }];
  });

/** What changed in the modes of a service; what changed alike in several is one change. */
function compareModes(before: ServiceSnapshot, after: ServiceSnapshot): Change[] {
  const { paired, added, removed } = pair(before.modes, after.modes, [
    ({ name }) => name,
    ({ parts }) => JSON.stringify(parts.map(({ id, owner, duty }) => [id, owner, duty])),
  ]);
  const service = { id: after.id, name: after.shortName };
  const whole = (mode: ModeSnapshot, what: What): Change => ({
    what,
    places: [{ service, modes: [named(mode)], of: Math.max(2, after.modes.length) }],
  });
  const found = paired.flatMap((modes) =>
    compareMode(modes.before, modes.after).map((what) => ({ what, mode: named(modes.after) })),
  );
  const of = after.modes.length === 1 ? 1 : paired.length;
  return [
    ...added.map((mode) => whole(mode, { kind: 'mode-added', line: mode.line })),
    ...removed.map((mode) => whole(mode, { kind: 'mode-removed' })),
    ...Array.from(
      Map.groupBy(found, ({ what }) => JSON.stringify(what)).values(),
      (alike): Change => ({
        what: alike[0]!.what,
        places: [{ service, modes: alike.map(({ mode }) => mode), of }],
      }),
    ),
  ];
}

const named = ({ id, name }: ModeSnapshot): Named => ({ id, name });

function compareMode(before: ModeSnapshot, after: ModeSnapshot): What[] {
  const reworded = (['id', 'name', 'summary'] as const).flatMap((field): What[] => {
    const [from, to] = [before[field], after[field]];
    return from === to ? [] : [{ kind: 'wording-changed', field: `mode’s ${field}`, from, to }];
  });
  return [
    ...compareParts(before.parts, after.parts),
    ...(before.line === after.line
      ? []
      : [{ kind: 'line-moved', from: before.line, to: after.line } as const]),
    ...compareLifecycles(before.lifecycle, after.lifecycle),
    ...reworded,
  ];
}

/** Another state or day changes what a reader must do; another note says the same in other words. */
function compareLifecycles(
  before: LifecycleSnapshot | undefined,
  after: LifecycleSnapshot | undefined,
): What[] {
  const state = (lifecycle?: LifecycleSnapshot) =>
    lifecycle && `${lifecycle.status} ${lifecycle.date}`;
  if (state(before) !== state(after)) {
    return [{ kind: 'lifecycle-changed', from: before, to: after }];
  }
  const [from, to] = [before?.note ?? '', after?.note ?? ''];
  return from === to ? [] : [{ kind: 'wording-changed', field: 'note on its end', from, to }];
}
