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

/** All names under which a reader may look for a service, in lower case. */
export function namesOf({ id, name, shortName, aliases = [], variants = [] }: Service): string {
  const names = [id, name, shortName, ...aliases, ...variants.map((variant) => variant.name)];
  return [...new Set(names)].join(' ').toLowerCase();
}

/**
 * The names under which a reader may look for some modes of a service, and those that mean others of its
 * modes: “OpenSearch Serverless” is no name of a domain.
 */
export function namesAmongModes(
  service: Service,
  modes: readonly Mode[],
): { readonly own: string; readonly elsewhere: string } {
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
  const others = service.modes.filter((mode) => !isOwn(mode));
  const [here, there] = [true, false].map((wanted) =>
    aliases.filter((alias) => meant(alias).some(isOwn) === wanted),
  );
  const text = (names: readonly string[]) => [...new Set(names)].join(' ').toLowerCase();
  return {
    own: text([id, name, shortName, ...(here ?? []), ...modes.flatMap(namesOfMode)]),
    elsewhere: text([...(there ?? []), ...others.flatMap(namesOfMode)]),
  };
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The names in one word that mean a service and no other. */
export const keysOf = ({ id, shortName }: Service): readonly string[] => [
  ...new Set([id, shortName.toLowerCase()]),
];
