/** What entries of lists about services and their modes are filtered by. */
import type { Mode, Service } from '#catalog/index.ts';
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

/** What a line about modes of a service is filtered by. */
export const modeFacets = (service: Service, modes: readonly Mode[], owner: string): Facets => ({
  ...modeNameFacets(service, modes),
  category: service.category,
  owner,
  system: distinct(modes.map(({ profile }) => profile.operatingSystem)),
  vpc: distinct(modes.map(({ profile }) => profile.insideVpc)),
  data: distinct(modes.map(({ profile }) => profile.keepsData)),
});

const distinct = (values: readonly (string | boolean | undefined)[]): readonly string[] =>
  [...new Set(values)].flatMap((value) => (value === undefined ? [] : [String(value)]));

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

const joined = (names: readonly string[]): string => [...new Set(names)].join(' ').toLowerCase();

/** All names under which a reader may look for a service, in lower case. */
export const namesOf = ({ id, name, shortName, aliases = [], variants = [] }: Service): string =>
  joined([id, name, shortName, ...aliases, ...variants.map((variant) => variant.name)]);

/** The names in one word that mean a service and no other. */
const keysOf = ({ id, shortName }: Service): readonly string[] => [
  ...new Set([id, shortName.toLowerCase()]),
];

/**
 * The names under which a reader may look for some modes of a service, and those that mean others of its
 * modes: “OpenSearch Serverless” is no name of a domain.
 */
export function namesAmongModes(service: Service, modes: readonly Mode[]) {
  const { id, name, shortName, aliases = [], variants = [] } = service;
  const ofService = wordsOf(`${id} ${name} ${shortName}`);
  const namesOfMode = (mode: Mode) => [
    mode.name,
    ...variants.flatMap((variant) => (variant.mode === mode.id ? [variant.name] : [])),
  ];
  /** The modes that another name of the service means; all where it means the service. */
  const meant = (alias: string) => {
    const particular = wordsOf(alias).filter((word) => !ofService.includes(word));
    const found = service.modes.filter((mode) => {
      const words = wordsOf(namesOfMode(mode).join(' '));
      return particular.length > 0 && particular.every((word) => words.includes(word));
    });
    return found.length > 0 ? found : service.modes;
  };
  const isOwn = (mode: Mode) => modes.some((each) => each.id === mode.id);
  const { here = [], there = [] } = Object.groupBy(aliases, (alias) =>
    meant(alias).some(isOwn) ? 'here' : 'there',
  );
  const others = service.modes.filter((mode) => !isOwn(mode));
  return {
    own: joined([id, name, shortName, ...here, ...modes.flatMap(namesOfMode)]),
    elsewhere: joined([...there, ...others.flatMap(namesOfMode)]),
  };
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
