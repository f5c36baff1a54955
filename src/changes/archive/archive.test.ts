import { expect, test } from 'vitest';
import { sentenceOf } from '../words/sentence.ts';
import { readArchive } from './archive.ts';
import { archiveSchema } from './schema.ts';

const { sets, until } = readArchive('.');

test('is newest first, ends where it says, and each change can be told', () => {
  const dates = sets.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(dates[0]! <= until.date).toBe(true);
  expect(new Set(sets.map(({ commit }) => commit)).size).toBe(sets.length);
  for (const change of sets.flatMap(({ changes }) => changes)) {
    expect(sentenceOf(change)).not.toMatch(/undefined|\[object/);
  }
  expect(sets).toHaveLength(21);
});

const place = { service: { id: 'bell', name: 'Bell' }, modes: [], of: 0 };
const setOf = (what: object, places: readonly object[] = [place]) => [
  {
    commit: 'a'.repeat(40),
    date: '2026-01-01T00:00:00.000Z',
    subject: 'S',
    changes: [{ what, places }],
  },
];

test('rejects what no page could show', () => {
  const fits = (sets: unknown) => archiveSchema.safeParse(sets).success;
  expect(fits(setOf({ kind: 'service-removed' }))).toBe(true);
  expect(fits(setOf({ kind: 'service-removed' }, []))).toBe(false);
  expect(fits(setOf({ kind: 'service-vanished' }))).toBe(false);
  expect(fits(setOf({ kind: 'service-added', modes: 'two' }))).toBe(false);
  expect(fits(setOf({ kind: 'mode-added', line: 'x', more: 1 }))).toBe(false);
});
