/** What an entry builds on: archetypes, traits and modes, and the parts that it overrides. */
import { allowedWords, nearestOrHint } from '#load/diagnostics/sentences.ts';
import { entryKey } from '#load/ids/catalog-ids.ts';
import { renamedQuestion } from '#load/ids/lost-ids.ts';
import { inService, inTrait, within, type CatalogLocation } from '#load/location.ts';
import { modeStacks, overridesOf } from '#load/stacks.ts';
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

export const ownerStated: Rule = {
  id: 'owner-stated',
  invariant: 'An override says whose the part is, and says a duty of its own where that moves.',
  *check(project) {
    for (const { id, override, inherited, at } of overriddenParts(project)) {
      const owners = [...new Set(inherited.map(({ owner }) => owner))];
      // The rule change-targets reports that there is no such part.
      if (owners.length === 0) continue;
      const words = owners.map((owner) => `'${owner}'`).join(' and ');
      if (override.owner === undefined) {
        yield {
          at,
          message: `The override of "${id}" does not say whose the part is.`,
          expected: `Allowed: owner: 'customer' or owner: 'aws'; without a word it stays ${words}.`,
          help: 'Write the owner, so that whoever opens the entry sees it.',
        };
      } else if (owners.some((owner) => owner !== override.owner) && override.duty === undefined) {
        yield {
          at,
          message: `The owner of "${id}" moves to '${override.owner}', and its duty stays that of ${words}.`,
          expected: 'Allowed: a move with the duty of the new owner.',
          help: 'Read on the page what the new owner does, and write that as the duty.',
        };
      }
    }
  },
};

export const settingRestated: Rule = {
  id: 'setting-restated',
  invariant: 'A part that is given pages of its own says its own setting, and inherits none.',
  *check(project) {
    for (const { id, override, inherited, at } of overriddenParts(project)) {
      if (override.sources === undefined || override.setting !== undefined) continue;
      if (override.remove?.includes('setting')) continue;
      const { setting } = inherited.find((part) => part.setting) ?? {};
      if (!setting) continue;
      yield {
        at,
        message: `"${id}" is given pages of its own, and still inherits the setting "${setting.state}", which other pages gave.`,
        expected: "Allowed: the setting that these pages give, or remove: ['setting'].",
        help: 'Read these pages for what is on while nobody touches it, and write that here.',
      };
    }
  },
};

const MAX_OVERRIDES = 2;

export const inheritanceDepth: Rule = {
  id: 'inheritance-depth',
  invariant: 'A part is overridden twice at most on its way to a mode.',
  *check(project) {
    for (const { service, mode, parts } of modeStacks(project)) {
      for (const { id } of parts) {
        const [last, ...earlier] = overridesOf(service, mode, id, project);
        // A mode that only takes the part from another would repeat what is reported there.
        const isOwn = mode.override !== undefined && Object.hasOwn(mode.override, id);
        if (!last || !isOwn || earlier.length < MAX_OVERRIDES) continue;
        yield {
          at: last,
          message: `"${id}" is overridden ${earlier.length + 1} times on its way to the mode "${mode.id}".`,
          expected: `Allowed: ${MAX_OVERRIDES} overrides, so that a reader finds all of a part in three places.`,
          help: 'Move the service’s override into the modes that it is true of, or let the mode start from an archetype.',
        };
      }
    }
  },
};
