import { expect, test } from 'vitest';
import { byDay, newest, setPath, setsOf, yearsOf } from './change-log.ts';

const setAt = (date: string) => ({ commit: 'a'.repeat(40), date, subject: 'S', changes: [] });
const sets = [
  '2027-01-02T10:00:00.000Z',
  '2026-12-31T23:59:59.000Z',
  '2026-12-31T08:00:00.000Z',
  '2025-05-01T00:00:00.000Z',
].map(setAt);
const dates = (list: readonly { readonly date: string }[]) =>
  list.map(({ date }) => date.slice(0, 10));

test('by day, with its name', () => {
  expect(byDay(sets).map(({ id, name, sets: own }) => [id, name, own.length])).toEqual([
    ['2027-01-02', '2 January 2027', 1],
    ['2026-12-31', '31 December 2026', 2],
    ['2025-05-01', '1 May 2025', 1],
  ]);
});

test('by year, each set at an address that stays', () => {
  expect(yearsOf(sets)).toEqual(['2027', '2026', '2025']);
  expect(dates(setsOf(sets, '2026'))).toEqual(['2026-12-31', '2026-12-31']);
  expect(sets[0] && setPath(sets[0])).toBe('changes/2027/#c-aaaaaaaaaaaa');
});

test('the newest days are whole', () => {
  expect(newest(sets, 2)).toHaveLength(3);
  expect(newest(sets, 1)).toHaveLength(1);
  expect(newest(sets, 9)).toHaveLength(4);
  expect(newest([], 9)).toEqual([]);
});
