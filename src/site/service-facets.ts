import type { Service } from '../catalog/index.ts';
import type { Facets } from './list-facets.ts';

/** What the services index is filtered by. */
export function facetsOf(service: Service): Facets {
  const { category, modes } = service;
  return {
    name: namesOf(service),
    key: keysOf(service),
    category,
    archetype: [...new Set(modes.map((mode) => mode.archetype))],
    yoursFrom: [...new Set(modes.flatMap(({ stack }) => stack.line.yoursFrom ?? []))],
  };
}

/** All names under which a reader may look for a service, in lower case. */
export function namesOf({ id, name, shortName, aliases = [], variants = [] }: Service): string {
  const names = [id, name, shortName, ...aliases, ...variants.map((variant) => variant.name)];
  return [...new Set(names)].join(' ').toLowerCase();
}

/** The names in one word that mean a service and no other. */
export const keysOf = ({ id, shortName }: Service): readonly string[] => [
  ...new Set([id, shortName.toLowerCase()]),
];
