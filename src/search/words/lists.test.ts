/** The lists of words are about this catalogue. */
import { expect, test } from 'vitest';
import { services } from '../../site/services.ts';
import { notCovered } from './not-covered.ts';
import { serviceWords } from './synonyms.ts';

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
