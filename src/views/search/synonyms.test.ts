/** The lists of words are about this catalogue. */
import { expect, test } from 'vitest';
import { services } from '../services.ts';
import { notCovered, questionWords, serviceWords } from './synonyms.ts';
import { lookupOf, prepareQuery } from './query.ts';
import { searchWords } from './search-words.ts';

const ids = new Set<string>(services.map(({ id }) => id));

test('synonyms are given to services that are there', () => {
  expect(Object.keys(serviceWords).filter((id) => !ids.has(id))).toEqual([]);
});

test('what comes near is there, and what is not covered is not', () => {
  expect(Object.values(notCovered).flatMap((near) => near.filter((id) => !ids.has(id)))).toEqual(
    [],
  );
  expect(Object.keys(notCovered).filter((name) => ids.has(name.replaceAll(' ', '-')))).toEqual([]);
});

test('CA is no beginning of other words, and what it issues is no evidence', () => {
  const lookup = lookupOf(searchWords(services, []));
  const words = prepareQuery('RDS CA certificate expires', lookup).query.split(' ');
  expect(words).toContain('certificate');
  expect(words).not.toContain('ca');
  expect(prepareQuery('private CA', lookup).query).toBe('private certificate authority');
  // To Pagefind, both are forms of "certificate".
  expect(questionWords.prove).not.toMatch(/certificat(?:e|ion)/);
});
