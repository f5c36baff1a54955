import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookupOf, prepareQuery } from './query.ts';

const lookup = lookupOf({
  names: 'bell gong',
  topics: 'backup',
  ids: 'idbell7x',
  known: 'tower',
  stop: 'the',
  inFull: {},
  notCovered: { horn: [] },
});
const known = new Set(['bell', 'gong', 'backup', 'idbell7x', 'tower', 'the', '']);

test('whatever is typed, each word of the query is one that was typed or one of the site’s', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('bell', 'bel', 'the', 'horn', 'tower', 'bell.7', 'x', 'constructor'), {
        maxLength: 9,
      })
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(typed, (term) => {
      const { query, missing } = prepareQuery(term, lookup);
      for (const word of query.split(' ')) {
        expect(known.has(word) || term.toLowerCase().includes(word)).toBe(true);
      }
      for (const word of missing) expect(term.toLowerCase()).toContain(word.split(' ')[0]);
    }),
  );
});
