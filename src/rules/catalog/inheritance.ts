/** What an entry builds on exists: archetypes, traits and modes, and the parts that it overrides. */
import { allowedWords, nearestOrHint } from '#load/diagnostics/sentences.ts';
import { entryKey } from '#load/ids/catalog-ids.ts';
import { renamedQuestion } from '#load/ids/lost-ids.ts';
import { inService, inTrait, within, type CatalogLocation } from '#load/location.ts';
import { inheritedBy, levelsIn, overriddenParts } from '../project/claims.ts';
import type { Problem, Project, Rule } from '../rule.ts';

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

export const changeTargets: Rule = {
  id: 'change-targets',
  invariant: 'What is overridden or removed exists.',
  *check(project) {
    for (const level of levelsIn(project)) {
      const { override = {}, remove = [] } = level.entry;
      const targets = [
        ...Object.keys(override).map((id) => ({ id, verb: 'overrides', path: ['override', id] })),
        ...remove.map((id, index) => ({ id, verb: 'removes', path: ['remove', index] })),
      ];
      // The rule known-shared reports a trait that overrides something.
      if (targets.length === 0 || !level.isResolved || level.at.kind === 'trait') continue;
      const known = [...new Set(inheritedBy(level, project).map(({ id }) => id))];
      for (const { id, verb, path } of targets) {
        if (known.includes(id)) continue;
        yield {
          at: within(level.at, ...path),
          message: `The entry ${verb} "${id}", which its stack does not have.`,
          expected: allowedFor(id, known, project.base, level.at),
          help: 'Correct the id. A part of this entry’s own is written in "add" as it should read.',
        };
      }
    }
    for (const { id, override, inherited, at } of overriddenParts(project)) {
      for (const [index, field] of (override.remove ?? []).entries()) {
        const isGiven = override[field] !== undefined;
        if (!isGiven && inherited.some((part) => part[field] !== undefined)) continue;
        yield {
          at: within(at, 'remove', index),
          message: isGiven
            ? `The override of "${id}" gives "${field}" and removes it.`
            : `The override of "${id}" removes "${field}", which the part does not have.`,
          expected: 'Allowed: fields that the part has, and that the override does not give.',
          help: isGiven ? 'Delete one of the two.' : 'Delete it, or correct the name.',
        };
      }
    }
  },
};

const hint = 'parts that the stack has at this point.';

/** A part that was there before the change was no typo: only what the change adds can be meant. */
function allowedFor(
  id: string,
  known: readonly string[],
  base: Project['base'],
  { kind, id: entry }: CatalogLocation,
): string {
  const was = [...(base?.entries.values() ?? [])];
  const had = was.some(
    (each) =>
      each.parts.includes(id) && (kind !== 'service' || entryKey(each) === `service/${entry}`),
  );
  if (!had) return nearestOrHint(id, known, hint);
  const old = new Set(was.flatMap(({ parts }) => parts));
  const fresh = known.filter((each) => !old.has(each));
  return `${renamedQuestion(id, fresh)}Allowed: ${hint}`;
}
