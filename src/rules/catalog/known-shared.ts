import type { Adjustments } from '#catalog/index.ts';
import type { Problem, Rule } from '../rule.ts';
import { inArchetype, inService, within, type CatalogLocation } from '#load/location.ts';
import { allowedWords } from '#load/diagnostics/sentences.ts';

export const knownShared: Rule = {
  id: 'known-shared',
  invariant: 'A stack starts from an archetype, from traits and from modes that exist.',
  *check({ archetypes, traits, entries }) {
    const archetypeIds = archetypes.map(({ id }) => id);
    const traitIds = traits.map(({ id }) => id);
    for (const archetype of archetypes) {
      yield* unknownTraits(archetype, traitIds, inArchetype(archetype.id));
    }
    for (const { id, with: taken, ...stack } of traits) {
      if (!taken && !stack.omit && !stack.change) continue;
      yield {
        at: { kind: 'trait', id, path: [taken ? 'with' : stack.omit ? 'omit' : 'change'] },
        message: `The trait "${id}" starts from other parts.`,
        expected: 'Allowed: traits that say their parts in "add" and nothing else.',
        help: 'Write the parts themselves, or let the archetypes take both traits.',
      };
    }
    for (const service of entries) {
      const at = inService(service.id);
      yield* unknown('archetype', service.archetype, archetypeIds, within(at, 'archetype'));
      yield* unknownTraits(service, traitIds, at);
      for (const [index, mode] of service.modes.entries()) {
        const inMode = within(at, 'modes', { id: mode.id });
        yield* unknown('archetype', mode.archetype, archetypeIds, within(inMode, 'archetype'));
        yield* unknownTraits(mode, traitIds, inMode);
        const earlier = service.modes.slice(0, index).map(({ id }) => id);
        yield* unknown('earlier mode', mode.from, earlier, within(inMode, 'from'));
        if (mode.from === undefined || mode.archetype === undefined) continue;
        yield {
          at: within(inMode, 'archetype'),
          message: `The mode "${mode.id}" starts from the mode "${mode.from}" and from an archetype.`,
          expected: 'Allowed: one of the two.',
          help: 'Delete "from" or "archetype".',
        };
      }
    }
  },
};

function* unknownTraits(
  { with: taken = [] }: Adjustments,
  known: readonly string[],
  at: CatalogLocation,
): Generator<Problem> {
  for (const [index, id] of taken.entries()) {
    yield* unknown('trait', id, known, within(at, 'with', index));
  }
}

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
