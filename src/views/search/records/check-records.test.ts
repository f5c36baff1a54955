import { expect, test } from 'vitest';
import { aService } from '../../testing/made-up-services.ts';
import { checkRecords } from './check-records.ts';
import { bell, surroundings } from './testing.ts';

const evidence = [
  { kind: 'security-hub', id: 'bell.7' },
  { kind: 'security-hub', id: 'rope.1' },
  { kind: 'config-rule', id: 'rope-is-whole' },
  { kind: 'artifact', id: 'SOC 2 report' },
] as const;
const belfry = aService('belfry', [['brick', { id: 'hang', name: 'Hang the bells', evidence }]]);

test('a check leads to the row of the service that it is named after, else of the first', () => {
  const records = checkRecords([belfry, bell], surroundings);
  expect(records.map(({ id, path, title }) => [id, path, title])).toEqual([
    ['check/bell.7', 'bell/loud/#patch', 'bell.7: Patch the bell'],
    ['check/rope.1', 'belfry/brick/#hang', 'rope.1: Hang the bells'],
  ]);
});

test('is found by the id as one word, and says what is done', () => {
  expect(checkRecords([bell], surroundings)).toMatchObject([
    { words: { check: ['idbell7x'] }, sections: [{ text: 'bell, AWS: Do what patch asks for.' }] },
  ]);
});
