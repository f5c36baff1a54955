import {
  archetypeParts,
  startOf,
  traitParts,
  type Adjustments,
  type ServiceEntry,
  type StackPart,
} from '#catalog/index.ts';
import { inService, within, type CatalogLocation } from '#load/location.ts';
import { isUnresolved } from '#load/stacks.ts';
import type { Project } from '../rule.ts';

/** What a service or a mode writes of a part that its stack has already. */
export interface ChangedPart {
  readonly id: string;
  readonly change: NonNullable<NonNullable<Adjustments['change']>[string]>;
  /** The part before the change; several where the service's modes start from different archetypes. */
  readonly inherited: readonly StackPart[];
  readonly at: CatalogLocation;
}

/** Every change that services and modes make. */
export function* changedParts(project: Project): Generator<ChangedPart> {
  const brought = ({ with: ids = [] }: Adjustments) => ids.flatMap((id) => traitParts(project, id));
  for (const service of project.entries) {
    // The rule known-shared reports that its start does not exist.
    if (isUnresolved(project, service)) continue;
    const start = [...startsOf(service, project), ...brought(service)];
    yield* changesOf(service, start, inService(service.id));
    for (const mode of service.modes) {
      if (isUnresolved(project, service, mode)) continue;
      const parts = [...startOf(service, mode, project), ...brought(mode)];
      yield* changesOf(mode, parts, inService(service.id, 'modes', { id: mode.id }));
    }
  }
}

function* changesOf(
  { change: changes = {} }: Adjustments,
  start: readonly StackPart[],
  at: CatalogLocation,
): Generator<ChangedPart> {
  for (const [id, change] of Object.entries(changes)) {
    if (change === undefined) continue;
    const inherited = start.filter((part) => part.id === id);
    yield { id, change, inherited, at: within(at, 'change', id) };
  }
}

/** The parts of all archetypes that a service’s modes start from. */
const startsOf = (service: ServiceEntry, project: Project): readonly StackPart[] =>
  [
    ...new Set([service.archetype, ...service.modes.flatMap(({ archetype }) => archetype ?? [])]),
  ].flatMap((id) => archetypeParts(project, id));
