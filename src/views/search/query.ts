/** What is searched for in place of what somebody typed. Also runs in the browser. */
import { distance } from '#catalog/text/nearest.ts';

/** Name and address of a service’s page. */
export type Near = readonly [name: string, address: string];

/** What is known of words. Lists of words are texts with spaces between the words. */
interface WordLists {
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
  readonly inFull: Readonly<Record<string, string>>;
  /** What this catalogue does not cover, with what comes near. */
  readonly notCovered: Readonly<Record<string, readonly Near[]>>;
}

/** A query, and what a reader is told about it. */
export interface Prepared {
  /** What Pagefind is asked; empty where no word is left that something could be found by. */
  readonly query: string;
  /** Words that were taken for typos, each with what was searched for instead. */
  readonly corrected: readonly (readonly [typed: string, meant: string])[];
  /** Names and words that nothing here is about. */
  readonly missing: readonly string[];
}

/** The words of the site, in the form in which they are looked up. */
export type Lookup = ReturnType<typeof lookupOf>;

/** Each unknown word is compared with all words of the site, and nobody types more. */
const MAX_WORDS = 24;

export function lookupOf(words: WordLists) {
  const names = words.names.split(' ');
  const topics = words.topics.split(' ');
  return {
    names: new Set(names),
    topics: new Set(topics),
    ids: new Set(words.ids.split(' ')),
    known: [...names, ...topics, ...words.known.split(' ')],
    stop: new Set(words.stop.split(' ')),
    // Maps: a reader may type the name of anything that objects inherit.
    inFull: new Map(Object.entries(words.inFull)),
    notCovered: new Map(Object.entries(words.notCovered)),
  };
}

/** Corrects typos, and leaves out what nothing could be found by. */
export function prepareQuery(term: string, lookup: Lookup): Prepared {
  // AC-6(1), as NIST prints what the catalogue calls ac-6.1.
  const words = wordsOf(term.replace(/(\d)\s?\((\d+)\)/g, '$1.$2')).slice(0, MAX_WORDS);
  const typed = inFullOf(words, lookup);
  const foreign = [...lookup.notCovered.keys()].filter((name) =>
    ` ${typed.join(' ')} `.includes(` ${name} `),
  );
  const uncovered = new Set(foreign.flatMap((name) => name.split(' ')));
  const covered = typed.filter((word) => !uncovered.has(word));
  const significant = covered.filter((word) => !lookup.stop.has(word));
  const found = (significant.length > 0 ? significant : covered).map((word) => ({
    word,
    meant: meaningOf(word, lookup),
  }));
  const meant = found.flatMap((each) => each.meant ?? []);
  return {
    query: focused(meant, lookup).join(' '),
    corrected: found.flatMap(({ word, meant }) =>
      meant === undefined || meant === word || lookup.ids.has(meant)
        ? []
        : [[word, meant] as const],
    ),
    missing: [...foreign, ...found.flatMap(({ word, meant }) => (meant ? [] : [word]))],
  };
}

/** Words with those, and those pairs, replaced that the site has other words for. */
function inFullOf(words: readonly string[], lookup: Lookup): readonly string[] {
  const { inFull } = lookup;
  const [first, second, ...others] = words;
  if (first === undefined) return [];
  const pair = second === undefined ? undefined : inFull.get(`${first} ${second}`);
  return pair === undefined
    ? [...(inFull.get(first)?.split(' ') ?? [first]), ...inFullOf(words.slice(1), lookup)]
    : [...pair.split(' '), ...inFullOf(others, lookup)];
}

/** With a name and a topic, other words would only keep the answer from being found. */
function focused(words: readonly string[], { names, topics, ids }: Lookup): readonly string[] {
  const significant = words.filter((word) => names.has(word) || topics.has(word) || ids.has(word));
  return significant.some((word) => names.has(word) && !topics.has(word)) &&
    significant.some((word) => topics.has(word))
    ? significant
    : words;
}

function meaningOf(word: string, lookup: Lookup): string | undefined {
  const id = idWord(word);
  if (lookup.ids.has(id)) return id;
  return isKnown(word, lookup) ? word : nearestTo(word, lookup);
}

/** Whether some word of the site is this one, in another form, or begins as it does while it is being typed. */
const isKnown = (word: string, { known }: Lookup): boolean => {
  const stem = stemOf(word);
  return known.some((one) => one.startsWith(word) || stemOf(one) === stem);
};

const stemOf = (word: string): string =>
  word.length > 5 ? word.replace(/(?:ing|ed|es|s|d)$/, '') : word;

/** The word that a typo most likely meant: a name before other words, the nearest before others. */
function nearestTo(word: string, { known }: Lookup): string | undefined {
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  let best: string | undefined;
  let steps = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= steps) continue;
    const away = distance(word, candidate);
    if (away < steps) [best, steps] = [candidate, away];
  }
  return best;
}

/** The words of a text, in lower case: letters and digits, and dots and hyphens between them. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * The id of a control or a check as one word, in records and in queries: `EC2.7` is `idec27x`. Pagefind
 * would find each of its words, and whatever begins like them: `ec2-imdsv2-check` for "ec2", and without
 * the letter at the end RDS.34 for RDS.3.
 */
export const idWord = (id: string): string => `id${id.toLowerCase().replace(/[^a-z0-9]/g, '')}x`;
