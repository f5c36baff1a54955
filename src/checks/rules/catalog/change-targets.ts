import { archetypeParts, startOf, traitParts, type Adjustments } from '../../../catalog/index.ts';
import type { Problem, Rule } from '../../rule.ts';
import { isUnresolved } from '../../../project/stacks.ts';
import { inArchetype, inService, within, type CatalogPlace } from '../../../project/place.ts';
import { nearestOrHint } from '../../../findings/sentences.ts';

export const changeTargets: Rule = {
  id: 'change-targets',
  invariant: 'Changes and omissions name parts that exist.',
  *check(project) {
    const withTraits = ({ with: ids = [] }: Adjustments) =>
      ids.flatMap((id) => traitParts(project, id));
    for (const archetype of project.archetypes) {
      yield* unknownTargets(archetype, idsOf(withTraits(archetype)), inArchetype(archetype.id));
    }
    for (const service of project.entries) {
      // The rule known-shared reports that its start does not exist.
      if (isUnresolved(project, service)) continue;
      // What the service says holds for each of its archetypes.
      const archetypes = [service, ...service.modes].flatMap(({ archetype }) => archetype ?? []);
      const inherited = archetypes.flatMap((id) => archetypeParts(project, id));
      const start = [...inherited, ...withTraits(service)];
      yield* unknownTargets(service, idsOf(start), inService(service.id));
      for (const mode of service.modes) {
        if (isUnresolved(project, service, mode)) continue;
        const parts = [...startOf(service, mode, project), ...withTraits(mode)];
        yield* unknownTargets(mode, idsOf(parts), inService(service.id, 'modes', { id: mode.id }));
      }
    }
  },
};

const idsOf = (parts: readonly { readonly id: string }[]) => [
  ...new Set(parts.map(({ id }) => id)),
];

function* unknownTargets(
  { change = {}, omit = [] }: Adjustments,
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
