/** What a list can be filtered by: each entry says, a form asks. */

/**
 * The fields of an entry; a list where it has several values. `name` holds all words to be found by, `key`
 * the names in one word that mean this entry and no other, and `mode` the names of the modes that it is about;
 * `elsewhere` those of the modes of the same service that it is not about.
 */
export type Facets = Readonly<Record<string, string | readonly string[]>>;

/** What a reader asks for, by field; an empty string asks for nothing. */
export type ListQuery = Readonly<Record<string, string>>;

/**
 * The entries that a reader asks for. Names apart by commas are alternatives. A name that is a key asks for
 * the entries with that key and no other: "s3" is not S3 on Outposts. A key with words of a mode asks for that
 * mode: "ecs on fargate". Of another name that consists of keys, each asks by itself: "rds lambda". The words
 * of any other belong together, "lambda zip"; where no entry has all of them, a key among them asks for its
 * entries: "eks nodepool". Where nothing is found, any word will do, unless the words mean a mode of which no
 * entry is.
 */
export function matching<Entry>(
  entries: readonly Entry[],
  facetsOf: (entry: Entry) => Facets,
  { name = '', ...choices }: ListQuery,
): readonly Entry[] {
  const chosen = entries.filter((entry) => hasChoices(facetsOf(entry), choices));
  const names = name
    .split(/[,;]/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  if (names.length === 0) return chosen;
  const known = chosen.map((entry) => ({
    entry,
    own: wordsOf(textOf(facetsOf(entry)['name'])),
    mode: wordsOf(textOf(facetsOf(entry)['mode'])),
    elsewhere: wordsOf(textOf(facetsOf(entry)['elsewhere'])),
    keys: [facetsOf(entry)['key'] ?? []].flat().map((key) => wordsOf(key).join(' ')),
  }));
  const allKeys = new Set(known.flatMap(({ keys }) => keys));
  /** True for the name of a mode that no entry is about. */
  const isElsewhere = (words: readonly string[]) =>
    known.some(
      ({ own, elsewhere }) =>
        words.every((word) => begins(own, word) || begins(elsewhere, word)) &&
        words.some((word) => !begins(own, word)),
    );
  const having = (words: readonly string[]) => {
    const keys = allKeys.has(words.join(' ')) ? [words.join(' ')] : words;
    const [first = '', ...rest] = keys;
    const ofMode = known.filter(
      (each) => each.keys.includes(first) && rest.every((word) => begins(each.mode, word)),
    );
    if (rest.length > 0 && ofMode.length > 0) return ofMode;
    const byKey = known.filter((each) => each.keys.some((key) => keys.includes(key)));
    if (keys.every((key) => allKeys.has(key))) return byKey;
    const whole = known.filter(({ own }) => words.every((word) => begins(own, word)));
    return whole.length > 0 ? whole : isElsewhere(words) ? [] : byKey;
  };
  const found = (alternatives: readonly (readonly string[])[]) => {
    const all = new Set(alternatives.flatMap(having));
    return known.filter((each) => all.has(each)).map(({ entry }) => entry);
  };
  const all = found(names);
  return all.length > 0 || names.every(isElsewhere)
    ? all
    : found(names.flat().map((word) => [word]));
}

/** Words between names: "ECS on Fargate". */
const fillers = new Set(['a', 'and', 'in', 'on', 'the', 'with']);

const hasChoices = (facets: Facets, choices: ListQuery): boolean =>
  Object.entries(choices).every(
    ([field, value]) => value === '' || [facets[field] ?? []].flat().includes(value),
  );

const textOf = (names: Facets[string] = '') =>
  typeof names === 'string' ? names : names.join(' ');

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word));

/** A word is found by its beginning: "rds" is not in "records" and not in "dashboards". */
const begins = (words: readonly string[], start: string): boolean =>
  words.some((word) => word.startsWith(start));
