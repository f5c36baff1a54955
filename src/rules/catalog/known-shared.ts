import { allowedWords } from '#load/diagnostics/sentences.ts';
import { inService, inTrait, within, type CatalogLocation } from '#load/location.ts';
import { levelsIn } from '../project/claims.ts';
import type { Problem, Rule } from '../rule.ts';

export const knownShared: Rule = {
  id: 'known-shared',
  invariant: 'A stack starts from an archetype, from traits and from modes that exist.',
  *check(project) {
    const { archetypes, traits, entries } = project;
    const archetypeIds = archetypes.map(({ id }) => id);
    const traitIds = traits.map(({ id }) => id);
    for (const { entry, at } of levelsIn(project)) {
      if (at.kind === 'trait') continue;
      for (const [index, id] of (entry.traits ?? []).entries()) {
        yield* unknown('trait', id, traitIds, within(at, 'traits', index));
      }
    }
    for (const trait of traits) {
      const field = (['traits', 'remove', 'override'] as const).find((name) => trait[name]);
      if (!field) continue;
      yield {
        at: inTrait(trait.id, field),
        message: `The trait "${trait.id}" starts from other parts.`,
        expected: 'Allowed: traits that say their parts in "add" and nothing else.',
        help: 'Write the parts themselves, or let the archetypes take both traits.',
      };
    }
    for (const { id, archetype, modes } of entries) {
      yield* unknown('archetype', archetype, archetypeIds, inService(id, 'archetype'));
      for (const [index, mode] of modes.entries()) {
        const at = inService(id, 'modes', { id: mode.id });
        yield* unknown('archetype', mode.archetype, archetypeIds, within(at, 'archetype'));
        const earlier = modes.slice(0, index).map((each) => each.id);
        yield* unknown('earlier mode', mode.extends, earlier, within(at, 'extends'));
        if (mode.extends === undefined || mode.archetype === undefined) continue;
        yield {
          at: within(at, 'archetype'),
          message: `The mode "${mode.id}" starts from the mode "${mode.extends}" and from an archetype.`,
          expected: 'Allowed: one of the two.',
          help: 'Delete "extends" or "archetype".',
        };
      }
    }
  },
};

function* unknown(
  noun: string,
  id: string | undefined,
  known: readonly string[],
  at: CatalogLocation,
): Generator<Problem> {
  if (id === undefined || known.includes(id)) return;
  yield {
    at,
    message: `There is no ${noun} "${id}".`,
    expected:
      known.length > 0 ? allowedWords(id, known) : `Allowed: no ${noun}; there is none here.`,
    help: noun === 'archetype' ? 'Correct the id.' : 'Correct the id, or delete it.',
  };
}
