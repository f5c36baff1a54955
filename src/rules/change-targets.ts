import { archetypeOf, partsOf, type ServiceEntry } from '../catalog/index.ts';
import { bare } from './project/stacks.ts';
import { inService, within, type CatalogPlace, type Problem, type Rule } from './rule.ts';
import { nearestOrHint } from './words.ts';

export const changeTargets: Rule = {
  id: 'change-targets',
  invariant: 'Changes and omissions name parts that exist.',
  *check({ entries }) {
    for (const service of entries) {
      const inherited = service.modes.flatMap((mode) => partsOf(bare(service), bare(mode)));
      const start = archetypeOf(service.archetype)?.parts ?? [];
      yield* unknownTargets(service, idsOf([...start, ...inherited]), inService(service.id));
      for (const mode of service.modes) {
        const parts = partsOf(service, bare(mode));
        yield* unknownTargets(mode, idsOf(parts), inService(service.id, 'modes', { id: mode.id }));
      }
    }
  },
};

const idsOf = (parts: readonly { readonly id: string }[]) => [
  ...new Set(parts.map(({ id }) => id)),
];

function* unknownTargets(
  { change = {}, omit = [] }: Pick<ServiceEntry, 'change' | 'omit'>,
  known: readonly string[],
  at: CatalogPlace,
): Generator<Problem> {
  const targets = [
    ...Object.keys(change).map((id) => ({ id, verb: 'changes', at: within(at, 'change', id) })),
    ...omit.map((id, index) => ({ id, verb: 'omits', at: within(at, 'omit', index) })),
  ];
  for (const target of targets) {
    if (known.includes(target.id)) continue;
    yield {
      at: target.at,
      found: `The entry ${target.verb} "${target.id}", which its stack does not have.`,
      allowed: nearestOrHint(target.id, known, 'parts that the stack has at this point.'),
      next: 'Correct the id. A part of this entry’s own is written in "add" as it should read.',
    };
  }
}
