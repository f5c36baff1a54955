import { expect, test } from 'vitest';
import { idWord, lookupOf, prepareQuery, wordsOf } from './query.ts';

const lookup = lookupOf({
  names: 'bell belfry gong carillon',
  topics: 'backup patch retention',
  ids: 'idbell7x idsi2x idsi23x',
  known: 'tower ringing rope',
  stop: 'who the of is a',
  inFull: { tw: 'tower rope', 'gong rope': 'bell ringing' },
  notCovered: { horn: [], 'church organ': [['Gong', '/services/gong/']] },
});
const query = (term: string) => prepareQuery(term, lookup).query;

test.each([
  ['a typo', 'belll', 'bell'],
  ['a typo beside a topic', 'carilon patch', 'carillon patch'],
  ['two letters turned', 'caerillno', 'carillon'],
  ['a typo in a topic', 'gong bakcup', 'gong backup'],
  ['the beginning of a name', 'car', 'car'],
  ['another form of a word', 'patches', 'patches'],
  ['another form of a word', 'patching', 'patching'],
  ['a word of the site', 'ringing', 'ringing'],
  ['a name and a topic beside other words', 'who is ringing the bell backup', 'bell backup'],
  ['a name without a topic', 'ringing bell', 'ringing bell'],
  ['an abbreviation, in full', 'tw', 'tower rope'],
  ['two words that mean something else together', 'the gong rope tower', 'bell ringing tower'],
  ['the same, turned', 'rope gong', 'rope gong'],
  ['one of them', 'gong', 'gong'],
  ['both kinds', 'tw gong rope', 'tower rope bell ringing'],
  ['the id of a check', 'Bell.7', 'idbell7x'],
  ['the id of a control', 'SI-2', 'idsi2x'],
  ['an enhancement as NIST prints it', 'SI-2(3)', 'idsi23x'],
  ['the same with a space', 'si-2 (3)', 'idsi23x'],
  ['the same as OSCAL writes it', 'si-2.3', 'idsi23x'],
  ['small words alone', 'who is', ''],
  ['small words beside others', 'of the rope', 'rope'],
])('%s: %s', (_what, term, expected) => {
  expect(query(term)).toBe(expected);
});

test('what was corrected is told, and what is a word of the site is not', () => {
  expect(prepareQuery('carilon of the tower', lookup)).toEqual({
    query: 'carillon tower',
    corrected: [['carilon', 'carillon']],
    missing: [],
  });
  expect(prepareQuery('car patches patching', lookup).corrected).toEqual([]);
});

test('what is not covered is left out and named', () => {
  expect(prepareQuery('church organ backup', lookup)).toMatchObject({
    query: 'backup',
    missing: ['church organ'],
  });
  expect(prepareQuery('xylophone', lookup)).toMatchObject({ query: '', missing: ['xylophone'] });
});

test.each(['constructor', '__proto__', 'toString bell', 'gong constructor'])(
  '%s is a query like any other, whatever objects inherit',
  (term) => expect(prepareQuery(term, lookup).query).toMatch(/^(?:bell|gong)?$/),
);

test('of much that is pasted, the beginning is asked for', () => {
  expect(query(`rope ${'(a+)+$'.repeat(20_000)}`)).toBe('rope');
  expect(query('tower '.repeat(20_000)).split(' ').length).toBeLessThan(50);
});

test('words keep dots and hyphens between letters and digits, and nothing else', () => {
  expect(wordsOf('Who patches EC2.7, (si-2)? AWS’s “key”.')).toEqual([
    'who',
    'patches',
    'ec2.7',
    'si-2',
    'aws’s',
    'key',
  ]);
  expect(wordsOf(' …!')).toEqual([]);
});

test('an id is one word', () => {
  expect(['EC2.7', 'si-2', 'ac-6.1', 'ebs-in-backup-plan'].map(idWord)).toEqual([
    'idec27x',
    'idsi2x',
    'idac61x',
    'idebsinbackupplanx',
  ]);
});
