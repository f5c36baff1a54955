import { archetypeOf, partsOf, type Part, type ServiceEntry } from '../catalog/index.ts';
import { bare, modeStacks, writtenAt } from './project/stacks.ts';
import { inArchetype, inService, within, type Place, type Problem, type Rule } from './rule.ts';

export const uniqueIds: Rule = {
  id: 'unique-ids',
  invariant: 'Ids are unique, and within one stack the names of parts are too.',
  *check(project) {
    const { entries, archetypes } = project;
    yield* repeated(entries, 'service', (id, occurrence) => ({
      ...inService(id, 'id'),
      occurrence,
    }));
    yield* repeated(archetypes, 'archetype', (id, occurrence) => ({
      ...inArchetype(id, 'id'),
      occurrence,
    }));
    for (const archetype of archetypes) {
      yield* repeated(archetype.parts, 'part', (_id, _occurrence, index) =>
        inArchetype(archetype.id, 'parts', index, 'id'),
      );
    }
    for (const service of entries) yield* inEntry(service);
    yield* sameNames(project);
  },
};

function* inEntry(service: ServiceEntry): Generator<Problem> {
  yield* repeated(service.modes, 'mode', (_id, _occurrence, index) =>
    inService(service.id, 'modes', index, 'id'),
  );
  const base = archetypeOf(service.archetype)?.parts ?? [];
  yield* addedTwice(base, service, (index) => inService(service.id, 'add', index, 'id'));
  for (const mode of service.modes) {
    const at = inService(service.id, 'modes', { id: mode.id });
    const start = partsOf(service, bare(mode));
    yield* addedTwice(start, mode, (index) => within(at, 'add', index, 'id'));
  }
}

/** Added parts whose id the stack already has. */
function* addedTwice(
  start: readonly Pick<Part, 'id'>[],
  { omit = [], add = [] }: Pick<ServiceEntry, 'omit' | 'add'>,
  place: (index: number) => Place,
): Generator<Problem> {
  // What the start repeats in itself is reported where it is written.
  const taken = [...new Set(start.map(({ id }) => id))].filter((id) => !omit.includes(id));
  yield* repeated([...taken.map((id) => ({ id })), ...add], 'part', (_id, _occurrence, index) =>
    place(index - taken.length),
  );
}

type PlaceOf = (id: string, occurrence: number, index: number) => Place;

function* repeated(
  items: readonly { readonly id: string }[],
  noun: string,
  place: PlaceOf,
): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const [index, { id }] of items.entries()) {
    const occurrence = seen.get(id) ?? 0;
    seen.set(id, occurrence + 1);
    if (occurrence === 0) continue;
    yield {
      at: place(id, occurrence, index),
      found: `The ${noun} id "${id}" is taken.`,
      allowed: `Allowed: an id that no other ${noun} here has.`,
      next:
        noun === 'part'
          ? 'Choose another id; to alter a part of the archetype, use "change".'
          : 'Choose another id, or merge the two.',
    };
  }
}

function* sameNames(project: Parameters<typeof modeStacks>[0]): Generator<Problem> {
  for (const { service, mode, parts } of modeStacks(project)) {
    const owners = new Map<string, string>();
    for (const { id, name } of parts) {
      const key = String(name).toLowerCase();
      const other = owners.get(key);
      owners.set(key, id);
      if (other === undefined || other === id) continue;
      yield {
        at: writtenAt(service, mode, id, 'name'),
        found: `The parts "${other}" and "${id}" of one stack are both called "${name}".`,
        allowed: 'Allowed: names that tell the parts of a stack apart.',
        next: 'Say in the name what is done: make, apply, choose, start, watch.',
      };
    }
  }
}
