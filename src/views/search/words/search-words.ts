/** What the browser knows of words before it searches: a file beside Pagefind’s index. */
import { questions, type Service } from '#catalog/index.ts';
import { servicePath, to } from '../../urls.ts';
import { ranking } from '../ranking.ts';
import { weights, type SearchRecord } from '../records/record.ts';
import { namesAmong } from '../records/service-names.ts';
import { notCovered } from './not-covered.ts';
import { compareTopics, inFull, questionWords, stopWords } from './synonyms.ts';
import { wordsOf } from './words-of.ts';

/** Name and address of a service’s page. */
export type Near = readonly [name: string, address: string];

/** How records are found. Lists of words are texts with spaces between the words. */
export interface SearchWords {
  /** What Pagefind is told of weights. */
  readonly ranking: typeof ranking & { readonly metaWeights: typeof weights };
  /** Words of names of services and modes. */
  readonly names: string;
  /** Words for what questions and comparisons are about. */
  readonly topics: string;
  /** Ids of controls and checks, each as one word. */
  readonly ids: string;
  /** All other words that some record has. */
  readonly known: string;
  /** Words that a query can lose. */
  readonly stop: string;
  /** Abbreviations, and what is searched for instead. */
  readonly inFull: typeof inFull;
  /** What this catalogue does not cover, with what comes near. */
  readonly notCovered: Readonly<Record<string, readonly Near[]>>;
}

/** Collects them from the records and the services that these were made of. */
export function searchWords(
  services: readonly Service[],
  records: readonly SearchRecord[],
): SearchWords {
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
  const byId = new Map<string, Service>(services.map((service) => [service.id, service]));
  const near = (ids: readonly string[]): readonly Near[] =>
    ids.flatMap((id) => {
      const service = byId.get(id);
      return service ? [[service.shortName, to(servicePath(id))] as const] : [];
    });
  return {
    ranking: { ...ranking, metaWeights: weights },
    names: listed(names),
    topics: listed(topics),
    ids: listed(ids),
    known: listed(known),
    stop: stopWords,
    inFull,
    notCovered: Object.fromEntries(
      Object.entries(notCovered).map(([name, ids]) => [name, near(ids)]),
    ),
  };
}

const listed = (words: ReadonlySet<string>): string => [...words].sort().join(' ');
