import { expect, test } from 'vitest';
import { services } from '../../services.ts';
import { soughtRows, type SoughtRow } from '../words/sought-rows.ts';
import { soughtRecords } from './sought-records.ts';
import { bell, surroundings } from './testing.ts';

const row = (more: Partial<Record<keyof SoughtRow, string>>) =>
  ({ service: 'bell', part: 'patch', words: 'clapper tongue', ...more }) as SoughtRow;
const records = (...rows: readonly SoughtRow[]) => soughtRecords([bell], surroundings, rows);

test('a row is found by its words, in the default mode or in the one that is named', () => {
  const [first, second] = records(row({}), row({ mode: 'own' }));
  expect(first).toMatchObject({ path: 'bell/loud/#patch', title: 'bell: Patch the bell' });
  expect(first!.words).toEqual({ list: ['clapper tongue'] });
  expect(second).toMatchObject({
    path: 'bell/own/#patch',
    title: 'bell, Mode own: Patch the bell',
  });
});

test('a copy that lacks the service, the mode or the part has no record', () => {
  const lacking = [row({ service: 'horn' }), row({ mode: 'tin' }), row({ part: 'rope' })];
  expect(records(...lacking)).toEqual([]);
});

test('the catalogue has every row', () => {
  expect(soughtRecords(services, surroundings, soughtRows)).toHaveLength(soughtRows.length);
});
