import {
  archetypeOf,
  partsOf,
  type ModeEntry,
  type ServiceEntry,
  type StackPart,
} from '../../catalog/index.ts';
import { inArchetype, inService, type CatalogPlace, type Project } from '../rule.ts';

/** The stack of one mode, with the entry that it comes from. */
export interface ModeStack {
  readonly service: ServiceEntry;
  readonly mode: ModeEntry;
  readonly parts: readonly StackPart[];
  /** The mode's own place. */
  readonly at: CatalogPlace;
}

/** The stacks of every mode. */
export function* modeStacks({ entries }: Pick<Project, 'entries'>): Generator<ModeStack> {
  for (const service of entries) {
    for (const mode of service.modes) {
      const at = inService(service.id, 'modes', { id: mode.id });
      yield { service, mode, parts: partsOf(service, mode), at };
    }
  }
}

/** An entry without what it does to the parts that it starts from. */
export function bare<T extends Pick<ServiceEntry, 'change' | 'omit' | 'add'>>(entry: T) {
  const { change: _change, omit: _omit, add: _add, ...rest } = entry;
  return rest;
}

/** Where the part of a mode's stack, or a property of it, is written. */
export function writtenAt(
  service: ServiceEntry,
  mode: ModeEntry,
  partId: string,
  property: keyof StackPart,
): CatalogPlace {
  const inMode = (...path: Parameters<typeof inService> extends [string, ...infer P] ? P : never) =>
    inService(service.id, 'modes', { id: mode.id }, ...path);
  const adds = (entry: Pick<ServiceEntry, 'add'>) => entry.add?.some(({ id }) => id === partId);
  const changes = (entry: Pick<ServiceEntry, 'change'>) =>
    entry.change?.[partId] !== undefined && property in entry.change[partId];

  if (adds(mode)) return inMode('add', { id: partId }, property);
  if (changes(mode)) return inMode('change', partId, property);
  if (adds(service)) return inService(service.id, 'add', { id: partId }, property);
  if (changes(service)) return inService(service.id, 'change', partId, property);
  const archetype = archetypeOf(mode.archetype ?? service.archetype);
  return inArchetype(archetype?.id ?? service.archetype, 'parts', { id: partId }, property);
}

/** Where the part of a mode's stack is written: by the mode or the service, or else by the archetype. */
export function partAt(service: ServiceEntry, mode: ModeEntry, partId: string): CatalogPlace {
  const levels = [
    { entry: mode, path: ['modes', { id: mode.id }] },
    { entry: service, path: [] },
  ] as const;
  for (const { entry, path } of levels) {
    if (entry.add?.some(({ id }) => id === partId)) {
      return inService(service.id, ...path, 'add', { id: partId }, 'id');
    }
    if (entry.change?.[partId]) return inService(service.id, ...path, 'change', partId);
  }
  return inArchetype(mode.archetype ?? service.archetype, 'parts', { id: partId }, 'id');
}
