import { expect, test } from 'vitest';
import { withoutStack } from '#catalog/without-stack.ts';
import { catalogue } from '#load/catalogue.ts';
import { productGroups } from './groups.ts';

const ids = new Set<string>(catalogue.services.map(({ id }) => id));

test('each product is in one group, and none has a page of its own', () => {
  const grouped = productGroups.flatMap(({ products }) => products);
  expect(grouped.toSorted((a, b) => withoutStack.indexOf(a) - withoutStack.indexOf(b))).toEqual(
    withoutStack,
  );
  expect(new Set(withoutStack.map(({ id }) => id)).size).toBe(withoutStack.length);
  expect(withoutStack.filter(({ id }) => ids.has(id))).toEqual([]);
});

test('what comes near is in the catalogue', () => {
  expect(withoutStack.flatMap(({ near }) => near.filter((id) => !ids.has(id)))).toEqual([]);
});
