/**
 * The catalogue: the one import surface for everything that the site knows.
 *
 * Pages, diagrams, formats and rules read from here and from nowhere else.
 */
import { entries, type ServiceId } from './services/index.ts';
import type { ModeEntry, ServiceEntry } from './schema.ts';
import { stackOf, type Stack } from './stack.ts';

export { archetypes, type ArchetypeId, type ArchetypePartId } from './archetypes/index.ts';
export { categories, categoryIds, type CategoryId } from './categories.ts';
export { cite, defineArchetype, defineService, type ArchetypeEntry } from './define.ts';
export { differences, type Difference } from './differences.ts';
export { layerIds, layerOf, layers, type Layer, type LayerId } from './layers.ts';
export { lifecycleWords } from './lifecycle-words.ts';
export { layerOwner, lineOf, type LayerOwner, type Line } from './line.ts';
export { ownerIds, ownerOf, owners, type Owner, type OwnerId } from './owners.ts';
export { oldestDate, referencesOf, type Reference } from './references.ts';
export * from './schema.ts';
export { settingWords } from './setting-words.ts';
export {
  archetypeOf,
  partsOf,
  stackOf,
  teamsOf,
  type Stack,
  type StackLayer,
  type StackPart,
} from './stack.ts';
export {
  partVerification,
  staleAfterDays,
  verificationOf,
  type Verification,
} from './verification.ts';
export { entries, type ServiceId };

/** A mode with the stack that follows from its entry. */
export interface Mode {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** True for the first mode of its service. */
  readonly default: boolean;
  /** The stack that it started from. */
  readonly archetype: string;
  readonly lifecycle: ModeEntry['lifecycle'];
  readonly stack: Stack;
}

/** A service with its modes resolved; the default mode is the first. */
export interface Service extends Omit<ServiceEntry, 'id' | 'change' | 'omit' | 'add' | 'modes'> {
  readonly id: ServiceId;
  readonly modes: readonly [Mode, ...Mode[]];
}

/** Resolves an entry: derives each mode's stack and line. */
export function resolveService(entry: ServiceEntry & { readonly id: ServiceId }): Service {
  const { change: _change, omit: _omit, add: _add, modes, ...rest } = entry;
  const [first, ...others] = modes.map((mode, index): Mode => ({
    id: mode.id,
    name: mode.name,
    summary: mode.summary,
    default: index === 0,
    archetype: mode.archetype ?? entry.archetype,
    lifecycle: mode.lifecycle,
    stack: stackOf(entry, mode),
  }));
  if (!first) throw new RangeError(`Service "${entry.id}" has no mode.`);
  return { ...rest, modes: [first, ...others] };
}

/** Every service, resolved, sorted by id. */
export const services: readonly Service[] = entries
  // An entry without a mode has no stack. The rules report it, and can because this does not throw.
  .filter(({ modes }) => modes.length > 0)
  .map(resolveService);

/** The service with this id. */
export function serviceOf(id: ServiceId): Service {
  return services.find((service) => service.id === id)!;
}
