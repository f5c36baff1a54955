/** What a list can be filtered by: each entry says, a form asks. */

/** The fields of an entry; a list where it has several values. `name` holds all words to be found by. */
export type Facets = Readonly<Record<string, string | readonly string[]>>;

/** What a reader asks for, by field; an empty string asks for nothing. */
export type ListQuery = Readonly<Record<string, string>>;

/** Whether an entry has every word of the name, and each value that is asked for. */
export const matchesQuery = (facets: Facets, query: ListQuery): boolean =>
  Object.entries(query).every(([field, value]) =>
    field === 'name'
      ? value
          .toLowerCase()
          .split(/\s+/)
          .every((word) => textOf(facets['name']).includes(word))
      : value === '' || [facets[field] ?? []].flat().includes(value),
  );

const textOf = (names: Facets[string] = '') =>
  typeof names === 'string' ? names : names.join(' ');
