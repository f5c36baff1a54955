/** Walks through what entries write: levels of a stack, parts, lifecycles, citations, each with its place. */
import {
  archetypeParts,
  startOf,
  traitParts,
  type Adjustments,
  type Contradiction,
  type Lifecycle,
  type Part,
  type PartOverride,
  type Scope,
  type Source,
  type StackPart,
} from '#catalog/index.ts';
import { inArchetype, inService, inTrait, within, type CatalogLocation } from '#load/location.ts';
import { isUnresolved } from '#load/stacks.ts';
import type { Project } from '../rule.ts';

/** What adjusts parts: an archetype, a trait, a service or one of its modes. */
export interface Level {
  readonly entry: Adjustments;
  readonly at: CatalogLocation;
  /** Whether all that it starts from exists; where not, the rule known-shared reports it. */
  readonly isResolved: boolean;
  /** The parts that it starts from, before its own traits; of a service, those of all its archetypes. */
  start(): readonly StackPart[];
}

/** Every level of every stack: archetypes, traits, then each service with its modes. */
export function* levelsIn(project: Project): Generator<Level> {
  const alone = { isResolved: true, start: () => [] };
  for (const entry of project.archetypes) yield { entry, at: inArchetype(entry.id), ...alone };
  for (const entry of project.traits) yield { entry, at: inTrait(entry.id), ...alone };
  for (const service of project.entries) {
    // What the service says holds for each of its archetypes.
    const archetypes = [service, ...service.modes].flatMap(({ archetype }) => archetype ?? []);
    yield {
      entry: service,
      at: inService(service.id),
      isResolved: !isUnresolved(project, service),
      start: () => [...new Set(archetypes)].flatMap((id) => archetypeParts(project, id)),
    };
    for (const mode of service.modes) {
      yield {
        entry: mode,
        at: inService(service.id, 'modes', { id: mode.id }),
        isResolved: !isUnresolved(project, service, mode),
        start: () => startOf(service, mode, project),
      };
    }
  }
}

/** The parts that a level finds: those that it starts from, and those of its traits. */
export const inheritedBy = ({ entry, start }: Level, project: Project): readonly StackPart[] => [
  ...start(),
  ...(entry.traits ?? []).flatMap((id) => traitParts(project, id)),
];

/** What a service or a mode writes of a part that its stack has already. */
interface OverriddenPart {
  readonly id: string;
  readonly override: PartOverride;
  /** The part before; several where the service's modes start from different archetypes. */
  readonly inherited: readonly StackPart[];
  readonly at: CatalogLocation;
}

/** Every override of services and modes. */
export function* overriddenParts(project: Project): Generator<OverriddenPart> {
  for (const level of levelsIn(project)) {
    const { entry, at, isResolved } = level;
    if (at.kind !== 'service' || !isResolved || !entry.override) continue;
    const parts = inheritedBy(level, project);
    for (const [id, override] of Object.entries(entry.override)) {
      const inherited = parts.filter((part) => part.id === id);
      if (override) yield { id, override, inherited, at: within(at, 'override', id) };
    }
  }
}

/** A part, or what overrides one, with the place where it is written. */
type WrittenPart = { readonly at: CatalogLocation } & (
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'override'; readonly part: PartOverride & { readonly id: string } }
);

/** Every part and every override, wherever it is written. */
export function* writtenParts(project: Project): Generator<WrittenPart> {
  for (const { entry, at } of levelsIn(project)) {
    for (const part of entry.add ?? []) {
      yield { kind: 'part', part, at: within(at, 'add', { id: part.id }) };
    }
    for (const [id, value] of Object.entries(entry.override ?? {})) {
      if (value) yield { kind: 'override', part: { ...value, id }, at: within(at, 'override', id) };
    }
  }
}

/** A lifecycle with the place where it is written, and the service or mode that it is about. */
interface WrittenLifecycle {
  readonly at: CatalogLocation;
  readonly name: string;
  readonly lifecycle: Lifecycle;
}

/** Every announced end, of services and of modes. */
export function* writtenLifecycles(project: Project): Generator<WrittenLifecycle> {
  for (const { id, name, lifecycle, modes } of project.entries) {
    if (lifecycle) yield { name, lifecycle, at: inService(id, 'lifecycle') };
    for (const mode of modes) {
      const at = inService(id, 'modes', { id: mode.id }, 'lifecycle');
      if (mode.lifecycle) yield { name: `${name}, ${mode.name}`, lifecycle: mode.lifecycle, at };
    }
  }
}

/** A cited source, with the place where it is written. */
export interface Citation {
  readonly at: CatalogLocation;
  readonly source: Source;
}

/**
 * Every citation of the catalogue: of parts, lifecycles, contradictions and scopes. One without an address is
 * left out: cited-pages and schema report it.
 */
export function* citations(project: Project): Generator<Citation> {
  for (const { part, at } of writtenParts(project)) yield* sourcesOf(part, at);
  for (const { lifecycle, at } of writtenLifecycles(project)) yield* sourcesOf(lifecycle, at);
  for (const { id, contradictions = [], scope = [] } of project.entries) {
    for (const [index, item] of contradictions.entries()) {
      yield* sourcesOf(item, inService(id, 'contradictions', index));
    }
    for (const [index, item] of scope.entries()) {
      yield* sourcesOf(item, inService(id, 'scope', index));
    }
  }
}

function* sourcesOf(
  { sources = [] }: Part | PartOverride | Lifecycle | Contradiction | Scope,
  at: CatalogLocation,
): Generator<Citation> {
  for (const [index, source] of sources.entries()) {
    if (source.url !== '') yield { source, at: within(at, 'sources', index) };
  }
}

/** The id of the part that a place is in; undefined for lifecycles, contradictions and scopes. */
export function partIdAt({ path }: CatalogLocation): string | undefined {
  const index = path.findIndex((step) => step === 'add' || step === 'override');
  const step = index < 0 ? undefined : path[index + 1];
  return typeof step === 'object' ? step.id : step?.toString();
}
