import type { Service } from '../catalog/index.ts';

/** The fields of a service that the filter of the services index uses. */
export interface ServiceFacets {
  /** All names under which a reader may look for it, in lower case. */
  readonly names: string;
  readonly category: string;
  /** The archetypes that its modes start from. */
  readonly archetypes: readonly string[];
  /** For each mode, the lowest layer in which a part is yours. */
  readonly yoursFrom: readonly string[];
}

/** What a reader asks for; an empty string asks for nothing. */
export interface ServiceQuery {
  readonly name: string;
  readonly category: string;
  readonly archetype: string;
  readonly yoursFrom: string;
}

export function facetsOf(service: Service): ServiceFacets {
  const { id, name, shortName, category, aliases = [], variants = [], modes } = service;
  const names = [id, name, shortName, ...aliases, ...variants.map((variant) => variant.name)];
  return {
    names: [...new Set(names)].join(' ').toLowerCase(),
    category,
    archetypes: [...new Set(modes.map((mode) => mode.archetype))],
    yoursFrom: [...new Set(modes.flatMap(({ stack }) => stack.line.yoursFrom ?? []))],
  };
}

/** Whether a service answers a query: every word of the name, and each facet that is asked for. */
export function matchesQuery(facets: ServiceFacets, query: ServiceQuery): boolean {
  const words = query.name.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => facets.names.includes(word)) &&
    ['', facets.category].includes(query.category) &&
    ['', ...facets.archetypes].includes(query.archetype) &&
    ['', ...facets.yoursFrom].includes(query.yoursFrom)
  );
}
