import type { Mode, Service } from '#catalog/index.ts';
import type { Facets } from './list-facets.ts';
import { keysOf, namesAmongModes } from './service-facets.ts';

/** What a line about modes of a service is filtered by. */
export const modeFacets = (service: Service, modes: readonly Mode[], owner: string): Facets => ({
  ...modeNameFacets(service, modes),
  category: service.category,
  owner,
  system: distinct(modes.map(({ profile }) => profile.operatingSystem)),
  vpc: distinct(modes.map(({ profile }) => profile.insideVpc)),
  data: distinct(modes.map(({ profile }) => profile.keepsData)),
});

/** What a line about modes of a service is found by, when a reader types names. */
export function modeNameFacets(service: Service, modes: readonly Mode[]): Facets {
  const { own, elsewhere } = namesAmongModes(service, modes);
  return {
    name: own,
    key: keysOf(service),
    mode: modes.map(({ name }) => name.toLowerCase()),
    ...(elsewhere && { elsewhere }),
  };
}

const distinct = (values: readonly (string | boolean | undefined)[]): readonly string[] =>
  [...new Set(values)].flatMap((value) => (value === undefined ? [] : [String(value)]));
