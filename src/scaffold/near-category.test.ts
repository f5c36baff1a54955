import { expect, test } from 'vitest';
import { nearCategory } from './near-category.ts';

test.each([
  ['securty', 'security'],
  ['Databases', 'database'],
  ['identity', 'security'],
  ['governance', 'management'],
  ['internet-of-things', 'iot'],
  ['observability', 'management'],
  ['machine-learning', 'artificial-intelligence'],
  ['AI', 'artificial-intelligence'],
  ['constructor', undefined],
  ['zebra', undefined],
  ['', undefined],
])('the category that %j means is %j', (word, expected) => {
  expect(nearCategory(word)).toBe(expected);
});
