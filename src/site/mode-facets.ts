import type { Mode, Service } from '../catalog/index.ts';
import type { Facets } from './list-facets.ts';
import { keysOf, namesOf } from './service-facets.ts';

/** What a line about modes of a service is filtered by. */
export const modeFacets = (service: Service, modes: readonly Mode[], owner: string): Facets => ({
  name: [namesOf(service), ...modes.map(({ name }) => name.toLowerCase())].join(' '),
  key: keysOf(service),
  mode: modes.map(({ name }) => name.toLowerCase()),
  category: service.category,
  owner,
  system: distinct(modes.map(({ profile }) => profile.operatingSystem)),
  vpc: distinct(modes.map(({ profile }) => profile.insideVpc)),
  data: distinct(modes.map(({ profile }) => profile.keepsData)),
});

const distinct = (values: readonly (string | boolean | undefined)[]): readonly string[] =>
  [...new Set(values)].flatMap((value) => (value === undefined ? [] : [String(value)]));
