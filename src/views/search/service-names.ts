/** The names under which people look for services and their modes. */
import type { Mode, Service } from '#catalog/index.ts';
import { wordsOf } from './query.ts';
import { questionWords, serviceWords } from './synonyms.ts';

/** The names of a service, among all that are searched. */
export type NamesOf = (service: Service) => ReturnType<typeof namesIn>;

const singular = (word: string): string => word.replace(/s$/, '');
const topicWords = new Set(Object.values(questionWords).flatMap(wordsOf).map(singular));
/** Whether questions are asked in this word. */
export const isTopic = (word: string): boolean => topicWords.has(singular(word));

/** The services that the list of synonyms gives a word to. */
const givenWords = Map.groupBy(
  Object.entries(serviceWords).flatMap(([id, words]) =>
    wordsOf(words).map((word) => ({ id, word })),
  ),
  ({ word }) => word,
);
/** Words that tell no mode from another. */
const linking = ['on', 'for', 'of', 'in', 'and', 'with', 'aws', 'amazon', 'mode'];

/** Finds the names of services; each is looked at once. */
export function namesAmong(services: readonly Service[]): NamesOf {
  const short = services.map(({ shortName }) => wordsOf(shortName));
  const single = new Set(short.flatMap((words) => (words.length === 1 ? words : [])));
  const found = new Map(
    services.map((service) => {
      const own = wordsOf(service.shortName);
      const longer = short.some(
        (other) => other.length < own.length && other.every((word) => own.includes(word)),
      );
      return [service.id, namesIn(service, longer, single)];
    }),
  );
  return (service) => found.get(service.id) ?? namesIn(service, false, single);
}

/**
 * Some other names of a service mean one of its modes: "EKS on Fargate" is no name of EKS on node groups.
 *
 * @param single The short names of all services that are one word.
 */
function namesIn(service: Service, extendsAnother: boolean, single: ReadonlySet<string>) {
  const { id, shortName, name, modes, aliases = [], variants = [] } = service;
  const own = [shortName, id, name, serviceWords[id] ?? ''];
  const ownWords = new Set([...own.flatMap(wordsOf), ...linking]);
  const modeNames = (some: readonly Mode[]) => [
    ...some.flatMap((mode) => [mode.id.replaceAll('-', ' '), mode.name]),
    ...variants.flatMap((variant) =>
      some.some((mode) => mode.id === variant.mode) ? [variant.name] : [],
    ),
  ];
  /** The other names, each with the modes that it means; none where it means the service. */
  const meanings = aliases.map((alias) => {
    const particular = wordsOf(alias).filter((word) => !ownWords.has(word));
    const meant = modes.filter((mode) => {
      const words = modeNames([mode]).flatMap(wordsOf).map(singular);
      return particular.length > 0 && particular.every((word) => words.includes(singular(word)));
    });
    return { alias, ids: meant.map((mode) => mode.id) };
  });
  const aliasesOf = (some: readonly Mode[]) =>
    meanings
      .filter(({ ids }) => ids.length === 0 || some.some((mode) => ids.includes(mode.id)))
      .map(({ alias }) => alias);
  const isGiven = (word: string): boolean =>
    !ownWords.has(word) && (givenWords.get(word)?.some((each) => each.id === id) ?? true);
  /** "EKS Protection" is no name of EKS. */
  const isOther = (word: string): boolean => single.has(word) && !ownWords.has(word);
  const isTelling = (word: string) => !isTopic(word) && isGiven(word) && !isOther(word);
  return {
    /**
     * Words of the service’s names that mean no other mode than these, without words that questions are
     * asked in and those that the list of synonyms gives to other services.
     */
    of: (some: readonly Mode[]) => [
      ...new Set([...own.flatMap(wordsOf), ...aliasesOf(some).flatMap(wordsOf).filter(isTelling)]),
    ],
    /** Words of the names of some modes that are no names of the service. */
    particular: (some: readonly Mode[]) => [
      ...new Set(modeNames(some).flatMap(wordsOf).filter(isGiven)),
    ],
    /** All names of the service that mean no other mode than these, and the modes’ own. */
    loosely: (some: readonly Mode[]) => [...own, ...aliasesOf(some), ...modeNames(some)],
    /** All names of the service and its modes, whatever else they mean. */
    any: [...own, ...aliases, ...[...modes, ...variants].flatMap((each) => [each.id, each.name])],
    /** True where the short name is another service’s and more: Aurora DSQL is not what "aurora" means. */
    extendsAnother,
  };
}
