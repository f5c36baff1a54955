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
  ['belll', 'bell'],
  ['carilon patch', 'carillon patch'],
  ['caerillno', 'carillon'],
  ['gong bakcup', 'gong backup'],
])('%s is taken for a typo', (term, meant) => {
  expect(query(term)).toBe(meant);
});

test.each(['car', 'patches', 'patching', 'ringing', 'rope'])(
  '%s is a word of the site, or becomes one',
  (term) => expect(prepareQuery(term, lookup)).toMatchObject({ query: term, corrected: [] }),
);

test('what was corrected is told', () => {
  expect(prepareQuery('carilon of the tower', lookup)).toEqual({
    query: 'carillon tower',
    corrected: [['carilon', 'carillon']],
    missing: [],
  });
});

test('with a name and a topic, other words are left out', () => {
  expect(query('who is ringing the bell backup')).toBe('bell backup');
  expect(query('ringing bell')).toBe('ringing bell');
});

test('an abbreviation is searched for in full', () => {
  expect(query('tw')).toBe('tower rope');
});

test('two words that mean something else together are searched for as that', () => {
  expect(query('the gong rope tower')).toBe('bell ringing tower');
  expect([query('rope gong'), query('gong'), query('tw gong rope')]).toEqual([
    'rope gong',
    'gong',
    'tower rope bell ringing',
  ]);
});

test('ids of controls and checks are one word', () => {
  expect(query('Bell.7')).toBe('idbell7x');
  expect(query('SI-2')).toBe('idsi2x');
  expect([query('SI-2(3)'), query('si-2 (3)'), query('si-2.3')]).toEqual(Array(3).fill('idsi23x'));
});

test('what is not covered is left out and named', () => {
  expect(prepareQuery('church organ backup', lookup)).toMatchObject({
    query: 'backup',
    missing: ['church organ'],
  });
  expect(prepareQuery('xylophone', lookup)).toMatchObject({ query: '', missing: ['xylophone'] });
});

test('a query of small words alone is asked as it is', () => {
  expect(query('who is')).toBe('');
  expect(query('of the rope')).toBe('rope');
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
