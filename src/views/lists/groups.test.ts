import { expect, test } from 'vitest';
import { withoutStack } from '#catalog/without-stack.ts';
import { catalogue } from '#load/catalogue.ts';
import { productGroups } from './groups.ts';

test('each product is in one group, and none has a page of its own; what comes near has one', () => {
  const ids = new Set<string>(catalogue.services.map(({ id }) => id));
  const grouped = productGroups.flatMap(({ products }) => products);
  expect(grouped).toHaveLength(withoutStack.length);
  expect(new Set(grouped.map(({ id }) => id)).size).toBe(withoutStack.length);
  expect(withoutStack.filter(({ id }) => ids.has(id))).toEqual([]);
  expect(withoutStack.flatMap(({ near }) => near.filter((id) => !ids.has(id)))).toEqual([]);
});
