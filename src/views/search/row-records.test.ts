import { expect, test } from 'vitest';
import { aService } from '../testing/made-up-services.ts';
import { checkRecords, controlRecords, wantedRecords } from './row-records.ts';
import { bell, gong } from '../testing/made-up-bells.ts';
import { controlAnswers } from '../controls.ts';
import { services } from '../services.ts';
import { wantedRows, type WantedRows } from './synonyms.ts';

const evidence = [
  { kind: 'security-hub', id: 'bell.7' },
  { kind: 'security-hub', id: 'rope.1' },
  { kind: 'config-rule', id: 'rope-is-whole' },
  { kind: 'artifact', id: 'SOC 2 report' },
] as const;
const belfry = aService('belfry', [['brick', { id: 'hang', name: 'Hang the bells', evidence }]]);

test('a check leads to the row of the service that it is named after, else of the first', () => {
  const records = checkRecords([belfry, bell]);
  expect(records.map(({ id, path, title }) => [id, path, title])).toEqual([
    ['check/bell.7', 'services/bell/#patch', 'bell.7: Patch the bell'],
    ['check/rope.1', 'services/belfry/#hang', 'rope.1: Hang the bells'],
  ]);
});

test('is found by the id as one word, and says what is done', () => {
  expect(checkRecords([bell])).toMatchObject([
    { words: { check: ['idbell7x'] }, sections: [{ text: 'bell, AWS: Do what patch asks for.' }] },
  ]);
});

const answers = controlAnswers([bell, gong]);

test('a control that a part answers to leads to its place, and says who answers', () => {
  expect(controlRecords([{ id: 'si-2', title: 'Fix it' }], answers)).toEqual([
    {
      id: 'control/si-2',
      path: 'controls/si/#si-2',
      title: 'SI-2: Fix it',
      sections: [
        {
          text: 'NIST SP 800-53, System and Information Integrity. Yours in 0 services, AWS’s in 1 service, split in 0 services.',
        },
      ],
      words: { check: ['idsi2x'] },
    },
  ]);
});

test('one that nobody answers to has none, nor has what is no control', () => {
  const others = [
    { id: 'si-3', title: 'Look out' },
    { id: 'zz-1', title: 'Sleep' },
  ];
  expect(controlRecords(others, answers)).toEqual([]);
});

const wanted = (rows: Readonly<Record<string, string>>) =>
  wantedRecords([bell], rows as WantedRows);

test('a row is found by its words, in the default mode or in the one that is named', () => {
  const records = wanted({ 'bell#patch': 'clapper tongue', 'bell.own#patch': 'rope' });
  expect(records.map(({ path, title, words }) => [path, title, words])).toEqual([
    ['services/bell/#patch', 'bell: Patch the bell', { list: ['clapper tongue'] }],
    ['services/bell/own/#patch', 'bell, Mode own: Patch the bell', { list: ['rope'] }],
  ]);
});

test('a copy that lacks the service, the mode or the part has no record', () => {
  expect(wanted({ 'horn#patch': 'a', 'bell.tin#patch': 'b', 'bell#rope': 'c' })).toEqual([]);
});

test('the catalogue has every row', () => {
  expect(wantedRecords(services, wantedRows)).toHaveLength(Object.keys(wantedRows).length);
});
