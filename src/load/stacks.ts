import {
  baseOf,
  ownOverride,
  partsOf,
  type ModeEntry,
  type ServiceEntry,
  type SharedEntries,
  type StackPart,
} from '#catalog/index.ts';
import { inArchetype, inService, inTrait, within, type CatalogLocation } from './location.ts';

/** What the stacks of a project are made from. */
export interface Stacked extends SharedEntries {
  readonly entries: readonly ServiceEntry[];
  /** Services and modes that start from an entry that does not exist: `ec2`, `ec2/bare-metal`. */
  readonly unresolved: readonly string[];
}

/** The stack of one mode, with the entry that it comes from. */
interface ModeStack {
  readonly service: ServiceEntry;
  readonly mode: ModeEntry;
  readonly parts: readonly StackPart[];
  /** The mode's own place. */
  readonly at: CatalogLocation;
}

/** Whether a service, or one of its modes, starts from an entry that does not exist. */
export const isUnresolved = (
  { unresolved }: Pick<Stacked, 'unresolved'>,
  service: Pick<ServiceEntry, 'id'>,
  mode?: Pick<ModeEntry, 'id'>,
): boolean =>
  unresolved.includes(service.id) ||
  (mode !== undefined && unresolved.includes(`${service.id}/${mode.id}`));

/** The stacks of every mode whose start is there. */
export function* modeStacks(project: Stacked): Generator<ModeStack> {
  for (const service of project.entries) {
    for (const mode of service.modes) {
      // The rule known-shared reports it; the parts that the stack lacks are not reported too.
      if (isUnresolved(project, service, mode)) continue;
      const at = inService(service.id, 'modes', { id: mode.id });
      yield { service, mode, parts: partsOf(service, mode, project), at };
    }
  }
}

/** Something that adjusts parts, with its place. */
interface Level {
  readonly entry: Pick<ServiceEntry, 'traits' | 'override' | 'remove' | 'add'>;
  readonly at: CatalogLocation;
}

/**
 * Everything that adjusts a mode's stack, the last one first: the mode, what it starts from, the
 * archetype.
 */
function* levels(service: ServiceEntry, mode: ModeEntry, shared: SharedEntries): Generator<Level> {
  yield { entry: mode, at: inService(service.id, 'modes', { id: mode.id }) };
  const base = baseOf(service, mode);
  if (base) {
    yield* levels(service, base, shared);
    return;
  }
  yield { entry: service, at: inService(service.id) };
  const archetype = shared.archetypes.find(
    ({ id }) => id === (mode.archetype ?? service.archetype),
  );
  if (archetype) yield { entry: archetype, at: inArchetype(archetype.id) };
}

/** Where a part of a mode's stack is overridden, the last place first. */
export function overridesOf(
  service: ServiceEntry,
  mode: ModeEntry,
  partId: string,
  shared: SharedEntries,
): readonly CatalogLocation[] {
  const found: CatalogLocation[] = [];
  for (const { entry, at } of levels(service, mode, shared)) {
    if (entry.add?.some(({ id }) => id === partId)) break;
    if (ownOverride(entry.override, partId)) found.push(within(at, 'override', partId));
    const brings = shared.traits.filter(({ id }) => entry.traits?.includes(id));
    if (brings.some(({ add }) => add?.some(({ id }) => id === partId))) break;
  }
  return found;
}

/** Where a property of the part of a mode's stack is written last. */
export const writtenAt = (
  service: ServiceEntry,
  mode: ModeEntry,
  partId: string,
  property: keyof StackPart,
  shared: SharedEntries,
): CatalogLocation => partAt(service, mode, partId, shared, property);

/**
 * Where the part of a mode's stack, or a property of it, is written: by the mode, the service, a trait or
 * the archetype.
 */
export function partAt(
  service: ServiceEntry,
  mode: ModeEntry,
  partId: string,
  shared: SharedEntries,
  property?: keyof StackPart,
): CatalogLocation {
  for (const { entry, at } of levels(service, mode, shared)) {
    if (entry.add?.some(({ id }) => id === partId)) {
      return within(at, 'add', { id: partId }, property ?? 'id');
    }
    const override = ownOverride(entry.override, partId);
    if (override) {
      if (property === undefined) return within(at, 'override', partId);
      const field = override.remove?.some((each) => each === property) ? 'remove' : property;
      if (Object.hasOwn(override, field)) return within(at, 'override', partId, field);
    }
    const trait = shared.traits.find(
      ({ id, add }) => entry.traits?.includes(id) && add?.some((part) => part.id === partId),
    );
    if (trait) return inTrait(trait.id, 'add', { id: partId }, property ?? 'id');
  }
  return inService(service.id, 'modes', { id: mode.id });
}
