import type { Mode, Service } from '#catalog/index.ts';
import { questionWords, serviceWords } from './word-lists.ts';
import { wordsOf } from './query.ts';

/** The names under which people look for a service. */
export interface ServiceNames {
  /** All names of the service that mean no other mode than these, and the modes’ own. */
  loosely(modes: readonly Mode[]): readonly string[];
  /** All names of the service and its modes, whatever else they mean. */
  readonly any: readonly string[];
  /**
   * Words of the service’s names that mean no other mode than these, without words that questions are
   * asked in and those that the list of synonyms gives to other services.
   */
  of(modes: readonly Mode[]): readonly string[];
  /** Words of the names of some modes that are no names of the service. */
  particular(modes: readonly Mode[]): readonly string[];
  /** True where the short name is another service’s and more: Aurora DSQL is not what "aurora" means. */
  readonly extendsAnother: boolean;
}

/** The names of a service, among all that are searched. */
export type NamesOf = (service: Service) => ServiceNames;

const singular = (word: string): string => word.replace(/s$/, '');
const topicWords = new Set(Object.values(questionWords).flatMap(wordsOf).map(singular));
/** Whether questions are asked in this word. */
export const isTopic = (word: string): boolean => topicWords.has(singular(word));
/** The services that the list of synonyms gives a word to. */
const givenWords = new Map<string, Set<string>>();
for (const [id, words] of Object.entries(serviceWords)) {
  for (const word of wordsOf(words)) {
    givenWords.set(word, (givenWords.get(word) ?? new Set()).add(id));
  }
}
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
      return [service.id, namesOf(service, longer, single)];
    }),
  );
  return (service) => found.get(service.id) ?? namesOf(service, false, single);
}

/**
 * Some other names of a service mean one of its modes: "EKS on Fargate" is no name of EKS on node groups.
 */
function namesOf(
  service: Service,
  extendsAnother: boolean,
  single: ReadonlySet<string>,
): ServiceNames {
  const own = [service.shortName, service.id, service.name, serviceWords[service.id] ?? ''];
  const ownWords = new Set([...own.flatMap(wordsOf), ...linking]);
  const variants = service.variants ?? [];
  const modeNames = (modes: readonly Mode[]) => [
    ...modes.flatMap(({ id, name }) => [id.replaceAll('-', ' '), name]),
    ...variants.flatMap(({ mode, name }) => (modes.some(({ id }) => id === mode) ? [name] : [])),
  ];
  const modeWords = new Map(
    service.modes.map((mode) => [
      mode.id,
      new Set(modeNames([mode]).flatMap(wordsOf).map(singular)),
    ]),
  );
  const aliases = (service.aliases ?? []).map((alias) => {
    const particular = wordsOf(alias).filter((word) => !ownWords.has(word));
    const modes = [...modeWords].flatMap(([id, words]) =>
      particular.length > 0 && particular.every((word) => words.has(singular(word))) ? [id] : [],
    );
    return { alias, modes };
  });
  const given = (word: string): boolean =>
    !ownWords.has(word) && (givenWords.get(word)?.has(service.id) ?? true);
  /** "EKS Protection" is no name of EKS. */
  const isOther = (word: string): boolean => single.has(word) && !ownWords.has(word);
  const aliasesOf = (modes: readonly Mode[]) =>
    aliases.flatMap(({ alias, modes: meant }) =>
      meant.length === 0 || modes.some(({ id }) => meant.includes(id)) ? [alias] : [],
    );
  const telling = (word: string) => !isTopic(word) && given(word) && !isOther(word);
  return {
    of: (modes) => [
      ...new Set([...own.flatMap(wordsOf), ...aliasesOf(modes).flatMap(wordsOf).filter(telling)]),
    ],
    particular: (modes) => [...new Set(modeNames(modes).flatMap(wordsOf).filter(given))],
    loosely: (modes) => [...own, ...aliasesOf(modes), ...modeNames(modes)],
    any: [
      ...own,
      ...(service.aliases ?? []),
      ...service.modes.flatMap(({ id, name }) => [id, name]),
      ...variants.flatMap(({ id, name }) => [id, name]),
    ],
    extendsAnother,
  };
}
