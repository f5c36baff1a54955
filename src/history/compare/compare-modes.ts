import type { Lifecycle } from '#catalog/index.ts';
import type { Change, Named, What } from '../change.ts';
import type { ModeSnapshot, ServiceSnapshot } from '../snapshot.ts';
import { pair } from './pair.ts';
import { compareParts } from './compare-parts.ts';

/** What changed in the modes of a service; what changed alike in several is one change. */
export function compareModes(before: ServiceSnapshot, after: ServiceSnapshot): Change[] {
  const { kept, added, removed } = pair(before.modes, after.modes, [
    ({ name }) => name,
    ({ parts }) => JSON.stringify(parts.map(({ id, owner, duty }) => [id, owner, duty])),
  ]);
  const service = { id: after.id, name: after.shortName };
  const whole = (mode: ModeSnapshot, what: What): Change => ({
    what,
    places: [{ service, modes: [named(mode)], of: Math.max(2, after.modes.length) }],
  });

  const modesOf = new Map<string, { readonly what: What; readonly modes: Named[] }>();
  for (const pairOfModes of kept) {
    for (const what of compareMode(pairOfModes.before, pairOfModes.after)) {
      const key = JSON.stringify(what);
      const known = modesOf.get(key) ?? { what, modes: [] };
      known.modes.push(named(pairOfModes.after));
      modesOf.set(key, known);
    }
  }
  return [
    ...added.map((mode) => whole(mode, { kind: 'mode-added', line: mode.line })),
    ...removed.map((mode) => whole(mode, { kind: 'mode-removed' })),
    ...[...modesOf.values()].map(({ what, modes }): Change => {
      const of = after.modes.length === 1 ? 1 : kept.length;
      return { what, places: [{ service, modes, of }] };
    }),
  ];
}

const named = ({ id, name }: ModeSnapshot): Named => ({ id, name });

function compareMode(before: ModeSnapshot, after: ModeSnapshot): What[] {
  const words = (field: 'id' | 'name' | 'summary'): What[] =>
    before[field] === after[field]
      ? []
      : [
          {
            kind: 'wording-changed',
            field: `mode’s ${field}`,
            from: before[field],
            to: after[field],
          },
        ];
  return [
    ...compareParts(before.parts, after.parts),
    ...(before.line === after.line
      ? []
      : [{ kind: 'line-moved', from: before.line, to: after.line } as const]),
    ...compareLifecycles(before.lifecycle, after.lifecycle),
    ...words('id'),
    ...words('name'),
    ...words('summary'),
  ];
}

/** Another state or day changes what a reader must do; another note says the same in other words. */
export function compareLifecycles(
  before: Lifecycle | undefined,
  after: Lifecycle | undefined,
): What[] {
  const state = (lifecycle?: Lifecycle) => lifecycle && `${lifecycle.status} ${lifecycle.date}`;
  if (state(before) !== state(after)) {
    return [{ kind: 'lifecycle-changed', from: before, to: after }];
  }
  const [from, to] = [before?.note ?? '', after?.note ?? ''];
  return from === to ? [] : [{ kind: 'wording-changed', field: 'note on its end', from, to }];
}
