/** What leads to a mode: variants, and resources of Terraform or CloudFormation. */
import type { ServiceEntry } from '#catalog/index.ts';
import { serviceFinder, typesOf } from '#catalog/resource-types.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';
import { inService, within } from '#load/location.ts';
import type { Problem, Rule } from '../rule.ts';

export const variants: Rule = {
  id: 'variants',
  invariant: 'A variant’s id is nobody else’s, and its mode exists.',
  *check({ entries }) {
    const taken = new Set(entries.map(({ id }) => id));
    for (const service of entries) {
      const modes = service.modes.map(({ id }) => id);
      for (const [index, variant] of (service.variants ?? []).entries()) {
        const at = inService(service.id, 'variants', index);
        if (taken.has(variant.id)) {
          yield {
            at: within(at, 'id'),
            message: `The id "${variant.id}" already has a page.`,
            expected: 'Allowed: an id that neither a service nor another variant has.',
            help: 'Choose another id, or delete the variant.',
          };
        }
        taken.add(variant.id);
        if (!modes.includes(variant.mode)) {
          yield {
            at: within(at, 'mode'),
            message: `The variant "${variant.id}" leads to the mode "${variant.mode}", which does not exist.`,
            expected: nearestOrHint(variant.mode, modes, modes.map((id) => `"${id}"`).join(', ')),
            help: 'Name the mode that answers for it.',
          };
        }
      }
    }
  },
};

type Entry = Pick<ServiceEntry, 'id' | 'aws' | 'modes'>;

export const resourceModes: Rule = {
  id: 'resource-modes',
  invariant: 'A resource of Terraform or CloudFormation tells a mode that its service has.',
  *check({ entries }) {
    const serviceOf = serviceFinder(typesOf(entries));
    /** The services that have conditions for a type. */
    const named = new Map<string, Set<string>>();
    for (const { id, aws } of entries) {
      for (const type of (aws?.resources ?? []).flatMap(({ types }) => types)) {
        named.set(type, (named.get(type) ?? new Set()).add(id));
      }
    }
    yield* sharedPrefixes(entries);
    for (const entry of entries) {
      yield* wrongTypes(entry, named, serviceOf);
      yield* wrongConditions(entry, named);
    }
  },
};

function* sharedPrefixes(entries: readonly Entry[]): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const { id, aws } of entries) {
    for (const field of ['cloudFormationPrefixes', 'terraformPrefixes'] as const) {
      for (const [index, prefix] of (aws?.[field] ?? []).entries()) {
        const owner = owners.get(prefix);
        owners.set(prefix, owner ?? id);
        if (owner === undefined) continue;
        yield {
          at: inService(id, 'aws', field, index),
          message: `The prefix "${prefix}" is the service "${owner}"’s.`,
          expected: 'Allowed: prefixes that no other service has; a longer one goes first.',
          help: 'Name the types of this service in full, or delete the prefix.',
        };
      }
    }
  }
}

/** Types that stand twice in an entry, or that another service has by its prefixes. */
function* wrongTypes(
  { id, aws }: Entry,
  named: ReadonlyMap<string, ReadonlySet<string>>,
  serviceOf: (type: string) => string | undefined,
): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, { types, about }] of (aws?.resources ?? []).entries()) {
    const at = inService(id, 'aws', 'resources', index);
    for (const [place, type] of types.entries()) {
      const owner = serviceOf(type);
      if (seen.has(type)) {
        yield {
          at: within(at, 'types', place),
          message: `The type "${type}" has conditions above.`,
          expected: 'Allowed: each type once in an entry.',
          help: 'Write all of its conditions in one place.',
        };
      } else if (owner !== undefined && !named.get(type)?.has(owner)) {
        yield {
          at: within(at, 'types', place),
          message: `By its prefix, the type "${type}" is the service "${owner}"’s, which has no conditions for it.`,
          expected:
            'Allowed: types of this service, and those that two services have conditions for.',
          help: `Write the conditions in the entry of "${owner}", or correct the prefixes.`,
        };
      }
      seen.add(type);
    }
    if (about && !named.has(about.type)) {
      yield {
        at: within(at, 'about', 'type'),
        message: `No service has conditions for the type "${about.type}".`,
        expected: nearestOrHint(
          about.type,
          [...named.keys()],
          'types with conditions of their own',
        ),
        help: 'Name the type of the resource that this one speaks for.',
      };
    }
  }
}

/** Conditions that tell no mode of the service, or keep others from being asked. */
function* wrongConditions(
  { id, aws, modes: own }: Entry,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<Problem> {
  const ids = own.map((mode) => mode.id);
  for (const [index, { types, modes }] of (aws?.resources ?? []).entries()) {
    const isShared = types.some((type) => (named.get(type)?.size ?? 0) > 1);
    for (const [place, { mode, where, absent }] of modes.entries()) {
      const at = inService(id, 'aws', 'resources', index, 'modes', place);
      if (mode !== undefined && !ids.includes(mode)) {
        yield {
          at: within(at, 'mode'),
          message: `The condition tells the mode "${mode}", which does not exist.`,
          expected: nearestOrHint(mode, ids, ids.map((each) => `"${each}"`).join(', ')),
          help: 'Name a mode of this service.',
        };
      }
      if (where || absent || (place === modes.length - 1 && !isShared)) continue;
      yield {
        at,
        message: 'It holds for every resource, so what comes after it is never asked.',
        expected: 'Allowed: as the last one, and only for types that no other service names.',
        help: 'Say with "where" or "absent" when it holds, or write it last.',
      };
    }
  }
}
