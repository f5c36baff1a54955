import { expect, test } from 'vitest';
import { bell, gong, namesOf } from '../testing/made-up-bells.ts';
import { pageRecords } from './service-records.ts';
import { searchWords } from './search-words.ts';

const words = searchWords([bell, gong], pageRecords(bell, namesOf));

test('each word is in one list', () => {
  expect(words.names.split(' ')).toEqual(expect.arrayContaining(['bell', 'chime', 'gong', 'loud']));
  expect(words.topics.split(' ')).toEqual(expect.arrayContaining(['patch', 'kernel', 'backup']));
  expect(words.ids).toBe('idbell7x idsi2x');
  const all = [words.names, words.ids, words.known].flatMap((list) => list.split(' '));
  expect(new Set(all).size).toBe(all.length);
});

test('of what comes near, services are named that are there', () => {
  expect(words.notCovered['azure']).toEqual([]);
  expect(words.notCovered['cosmosdb']).toEqual([]);
});
