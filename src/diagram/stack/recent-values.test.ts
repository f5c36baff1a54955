import { expect, test } from 'vitest';
import { RecentValues } from './recent-values.ts';

test('what was asked for last is made once, and the rest again', () => {
  const made: string[] = [];
  const values = new RecentValues<string, string>(2);
  const ask = (key: string) => values.get(key, () => (made.push(key), key.toUpperCase()));
  expect([...'ababacbca'].map(ask).join('')).toBe('ABABACBCA');
  expect(made.join('')).toBe('abcba');
});
