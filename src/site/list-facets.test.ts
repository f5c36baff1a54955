import { expect, test } from 'vitest';
import { matchesQuery } from './list-facets.ts';

const bell = { name: 'amazon bell ringing', category: 'sound', kind: ['tower', 'hand'] };

test.each([
  [{}, true],
  [{ name: '', category: '' }, true],
  [{ name: 'RINGING  amazon' }, true],
  [{ name: 'ring gong' }, false],
  [{ category: 'sound', kind: 'hand' }, true],
  [{ category: 'light' }, false],
  [{ kind: 'foot' }, false],
  [{ unheard: 'of' }, false],
])('%j', (query: Record<string, string>, found) => {
  expect(matchesQuery(bell, query)).toBe(found);
});
