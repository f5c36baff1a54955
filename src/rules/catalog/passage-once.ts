import { citationsIn, isData, keyOf, passagesIn } from '#load/written-citations.ts';
import type { Rule } from '../rule.ts';

export const passageOnce: Rule = {
  id: 'passage-once',
  invariant: 'A passage of a page is written once in a file.',
  severity: 'warning',
  *check({ files }) {
    for (const { kind, id, literal } of files) {
      const written = new Set(isData(literal.value) ? namedPassages(literal.value['pages']) : []);
      for (const { citation, path } of citationsIn(literal.value)) {
        const key = keyOf(citation);
        if (key === undefined) continue;
        for (const passage of passagesIn(citation).filter((each) => each.includes(' '))) {
          const isThere = written.has(nameOf(key, passage));
          written.add(nameOf(key, passage));
          if (!isThere) continue;
          yield {
            at: { kind, id, path: [...path, 'at'] },
            message: `The passage "${passage}" of "${key}" is written twice in this file.`,
            expected: 'Allowed: a passage once; several claims cite it by its key.',
            help: `Write it in "passages" of the page "${key}", under a key, and that key as "at".`,
          };
        }
      }
    }
  },
};

const nameOf = (page: string, passage: unknown) => `${page} ${String(passage)}`;

/** The passages in the table of pages. */
const namedPassages = (pages: unknown): readonly string[] =>
  Object.entries(isData(pages) ? pages : {}).flatMap(([key, page]) => {
    const passages = isData(page) && isData(page['passages']) ? page['passages'] : {};
    return Object.values(passages).map((passage) => nameOf(key, passage));
  });
