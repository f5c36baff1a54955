/** What the browser knows of words before it searches: a file beside Pagefind’s index. */
import { questions, type Service } from '#catalog/index.ts';
import { servicePath, to } from '../urls.ts';
import { wordsOf, type Near } from './query.ts';
import { weights, type SearchRecord } from './record.ts';
import { namesAmong } from './service-names.ts';
import { compareTopics, inFull, notCovered, questionWords, stopWords } from './synonyms.ts';

/**
 * How Pagefind weighs what it finds in texts: a word that stands there often counts little more than one
 * that stands there once.
 *
 * @see https://pagefind.app/docs/ranking/
 */
const ranking = {
  pageLength: 0.1,
  termFrequency: 1,
  termSaturation: 0.4,
  termSimilarity: 9,
} as const;

/** How records are found. */
export type SearchWords = ReturnType<typeof searchWords>;

/** Collects them from the records and the services that these were made of. */
export function searchWords(services: readonly Service[], records: readonly SearchRecord[]) {
  const stop = new Set(stopWords.split(' '));
  const namesOf = namesAmong(services);
  const names = new Set(
    services
      .flatMap((service) => namesOf(service).any)
      .flatMap(wordsOf)
      .filter((word) => !stop.has(word)),
  );
  const topics = new Set(
    [compareTopics, ...questions.flatMap(({ id, label }) => [questionWords[id], label])]
      .flatMap(wordsOf)
      .filter((word) => !stop.has(word)),
  );
  const ids = new Set(records.flatMap(({ words }) => words.ids ?? []));
  const known = new Set(
    records
      .flatMap(({ title, sections, words }) => [
        title,
        ...sections.flatMap(({ heading, text }) => [heading?.text ?? '', text]),
        ...Object.values(words).flat(),
      ])
      .flatMap(wordsOf)
      .filter((word) => ![names, topics, ids].some((list) => list.has(word))),
  );
  const near = (ids: readonly string[]) =>
    ids
      .flatMap((id) => services.find((service) => service.id === id) ?? [])
      .map(({ id, shortName }): Near => [shortName, to(servicePath(id))]);
  return {
    /** What Pagefind is told of weights. */
    ranking: { ...ranking, metaWeights: weights },
    names: listed(names),
    topics: listed(topics),
    ids: listed(ids),
    known: listed(known),
    stop: stopWords,
    inFull,
    notCovered: Object.fromEntries(
      Object.entries(notCovered).map(([name, nearest]) => [name, near(nearest)]),
    ),
  };
}

const listed = (words: ReadonlySet<string>): string => [...words].sort().join(' ');
