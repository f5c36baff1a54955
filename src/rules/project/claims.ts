import type {
  Contradiction,
  Lifecycle,
  Part,
  PartChange,
  ServiceEntry,
  Source,
} from '#catalog/index.ts';
import type { Project } from '../rule.ts';
import {
  inArchetype,
  inService,
  inTrait,
  within,
  type CatalogLocation,
  type PathStep,
} from '#load/location.ts';

/** A part, or a change to one, with the place where it is written. */
type PlacedPart = { readonly at: CatalogLocation } & (
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'change'; readonly part: PartChange & { readonly id: string } }
);

/** A lifecycle with the place where it is written, and the service or mode that it is about. */
interface WrittenLifecycle {
  readonly at: CatalogLocation;
  readonly name: string;
  readonly lifecycle: Lifecycle;
}

/** A cited source, with the place where it is written. */
export interface Citation {
  readonly at: CatalogLocation;
  readonly source: Source;
}

type Adjusted = Pick<ServiceEntry, 'add' | 'change'>;
type PlaceOf = (...path: PathStep[]) => CatalogLocation;

/** Every part and every change, wherever it is written. */
export function* writtenParts(project: Project): Generator<PlacedPart> {
  for (const archetype of project.archetypes) {
    yield* adjusted(archetype, (...path) => inArchetype(archetype.id, ...path));
  }
  for (const trait of project.traits) {
    yield* adjusted(trait, (...path) => inTrait(trait.id, ...path));
  }
  for (const service of project.entries) {
    yield* adjusted(service, (...path) => inService(service.id, ...path));
    for (const mode of service.modes) {
      yield* adjusted(mode, (...path) => inService(service.id, 'modes', { id: mode.id }, ...path));
    }
  }
}

function* adjusted({ add, change }: Adjusted, place: PlaceOf): Generator<PlacedPart> {
  for (const part of add ?? []) yield { kind: 'part', part, at: place('add', { id: part.id }) };
  for (const [id, value] of Object.entries(change ?? {})) {
    if (value) yield { kind: 'change', part: { ...value, id }, at: place('change', id) };
  }
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

/**
 * Every citation of the catalogue: of parts, lifecycles and contradictions. One without an address is
 * left out: cited-pages and schema report it.
 */
export function* citations(project: Project): Generator<Citation> {
  for (const { part, at } of writtenParts(project)) yield* sourcesOf(part, at);
  for (const { lifecycle, at } of writtenLifecycles(project)) yield* sourcesOf(lifecycle, at);
  for (const { id, contradictions = [] } of project.entries) {
    for (const [index, item] of contradictions.entries()) {
      yield* sourcesOf(item, inService(id, 'contradictions', index));
    }
  }
}

function* sourcesOf(
  { sources = [] }: Part | PartChange | Lifecycle | Contradiction,
  at: CatalogLocation,
): Generator<Citation> {
  for (const [index, source] of sources.entries()) {
    if (source.url !== '') yield { source, at: within(at, 'sources', index) };
  }
}

/** The id of the part that a place is in; undefined for lifecycles and contradictions. */
export function partIdAt({ path }: CatalogLocation): string | undefined {
  const index = path.findIndex((step) => step === 'add' || step === 'change');
  const step = index < 0 ? undefined : path[index + 1];
  return typeof step === 'object' ? step.id : step?.toString();
}
