/** What a list can be filtered by: each entry says, a form asks. */

/**
 * The fields of an entry; a list where it has several values. `name` holds all words to be found by, `key`
 * the names in one word that mean this entry and no other.
 */
export type Facets = Readonly<Record<string, string | readonly string[]>>;

/** What a reader asks for, by field; an empty string asks for nothing. */
export type ListQuery = Readonly<Record<string, string>>;

/**
 * The entries that a reader asks for. Names apart by commas are alternatives, and the words of a name
 * belong together: "elastic kubernetes". A word that is an entry's key asks for that entry anyhow: "rds
 * lambda" asks for both; a name that is a key asks for what has a key that begins so, and no other: "aurora"
 * is Aurora and Aurora DSQL, and "s3" not Storage Gateway’s "S3 File".
 * Where no entry has all words, any will do.
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
  const keysOf = (entry: Entry) =>
    [facetsOf(entry)['key'] ?? []].flat().map((key) => wordsOf(key).join(' '));
  const known = new Set(chosen.flatMap(keysOf));
  const having = (alternatives: readonly (readonly string[])[]) =>
    chosen.filter((entry) => {
      const own = wordsOf(textOf(facetsOf(entry)['name']));
      const keys = keysOf(entry);
      return alternatives.some((words) => {
        const whole = words.join(' ');
        return known.has(whole)
          ? keys.some((key) => `${key} `.startsWith(`${whole} `))
          : words.some((word) => keys.includes(word)) || words.every((word) => begins(own, word));
      });
    });
  const found = having(names);
  return found.length > 0 ? found : having(names.flat().map((word) => [word]));
}

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
    .filter(Boolean);

/** A word is found by its beginning: "rds" is not in "records" and not in "dashboards". */
const begins = (words: readonly string[], start: string): boolean =>
  words.some((word) => word.startsWith(start));
