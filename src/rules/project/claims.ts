import type { Contradiction, Lifecycle, Part, PartChange, ServiceEntry, Source } from '../../catalog/index.ts';
import { inArchetype, inService, type Place, type Project, type Step } from '../rule.ts';

/** A part, or a change to one, with the place where it is written. */
export interface Written {
  readonly at: Place;
  readonly part: Part | (PartChange & { readonly id: string });
}

/** A cited source, with the place where it is written. */
export interface Citation {
  readonly at: Place;
  readonly source: Source;
}

type Adjusted = Pick<ServiceEntry, 'add' | 'change'>;
type PlaceOf = (...path: Step[]) => Place;

/** Every part and every change, wherever it is written. */
export function* writtenParts(project: Project): Generator<Written> {
  for (const archetype of project.archetypes) {
    for (const part of archetype.parts) {
      yield { part, at: inArchetype(archetype.id, 'parts', { id: part.id }) };
    }
  }
  for (const service of project.entries) {
    yield* adjusted(service, (...path) => inService(service.id, ...path));
    for (const mode of service.modes) {
      yield* adjusted(mode, (...path) => inService(service.id, 'modes', { id: mode.id }, ...path));
    }
  }
}

function* adjusted({ add, change }: Adjusted, place: PlaceOf): Generator<Written> {
  for (const part of add ?? []) yield { part, at: place('add', { id: part.id }) };
  for (const [id, value] of Object.entries(change ?? {})) {
    if (value) yield { part: { ...value, id }, at: place('change', id) };
  }
}

/** Every citation of the catalogue: of parts, lifecycles and contradictions. */
export function* citations(project: Project): Generator<Citation> {
  for (const { part, at } of writtenParts(project)) yield* sourcesOf(part, at);
  for (const service of project.entries) {
    const entryPlace: PlaceOf = (...path) => inService(service.id, ...path);
    yield* sourcesOf(service.lifecycle, entryPlace('lifecycle'));
    for (const [index, item] of (service.contradictions ?? []).entries()) {
      yield* sourcesOf(item, entryPlace('contradictions', index));
    }
    for (const mode of service.modes) {
      yield* sourcesOf(mode.lifecycle, entryPlace('modes', { id: mode.id }, 'lifecycle'));
    }
  }
}

type Cited = Part | PartChange | Lifecycle | Contradiction;

function* sourcesOf(item: Cited | undefined, at: Place): Generator<Citation> {
  for (const [index, source] of (item?.sources ?? []).entries()) {
    yield { source, at: within(at, 'sources', index) };
  }
}

/** The place at a path inside a place of the catalogue. */
export function within(at: Place, ...path: Step[]): Place {
  return at.kind === 'file' ? at : { ...at, path: [...at.path, ...path] };
}
