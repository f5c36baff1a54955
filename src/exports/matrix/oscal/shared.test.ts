import { expect, test } from 'vitest';
import { aMatrixService, aPart, rowsOf } from '../testing/made-up.ts';
import { componentDefinition } from './component-definition.ts';
import { leveragedSsp } from './leveraged-ssp.ts';
import { uuidOf } from './shared.ts';
import { valuesOf } from './testing/validate.ts';

const origin = { day: '2026-11-26', version: '1.2.3', site: 'https://line.example/' };
const parts = [
  aPart('ring', { controls: ['ac-2', 'si-2'] }),
  aPart('rope', { owner: 'customer', switchOf: 'ring', controls: ['ac-2', 'si-2'] }),
];
const rows = (id: string) => rowsOf([aMatrixService(id, { loud: parts, low: parts })]);
const uuids = (document: unknown) => valuesOf(document, 'uuid');

test('a name has one UUID for ever, and no two lists of names share one', () => {
  expect(uuidOf('component', 'rds', 'custom-oracle')).toBe('add0a8f7-ba86-560f-b925-94535dc9005e');
  expect(uuidOf('a', 'b-c')).not.toBe(uuidOf('a-b', 'c'));
  expect(uuidOf('a', 'b')).not.toBe(uuidOf('a","b'));
});

test('UUIDs are unique within a document and across services', () => {
  const plans = ['bell', 'horn'].map((id) => leveragedSsp(rows(id), origin));
  const exported = plans.flatMap(uuids);
  expect(exported.length).toBe(38);
  expect(new Set(exported).size).toBe(exported.length);
  const defined = uuids(componentDefinition('All', [...rows('bell'), ...rows('horn')], origin));
  expect(new Set(defined).size).toBe(defined.length);
});

test('two builds are equal, and a copy on another site has the same UUIDs but for the documents', () => {
  const make = (site: string) => [
    componentDefinition('Bell', rows('bell'), { ...origin, site }),
    leveragedSsp(rows('bell'), { ...origin, site }),
  ];
  expect(make('https://line.example/')).toEqual(make('https://line.example/'));
  const [one, two] = ['https://line.example/', 'https://wiki.example/line/'].map(make);
  const inner = (documents: unknown) => uuids(documents).toSorted();
  const changed = inner(one).filter((uuid) => !inner(two).includes(uuid));
  expect(changed).toHaveLength(2);
});

test('a document that says the same on another day keeps its UUID; one that says more does not', () => {
  const uuid = (day: string, more: typeof parts = [], version = '1.2.3') =>
    componentDefinition('Bell', rowsOf([aMatrixService('bell', { loud: [...parts, ...more] })]), {
      ...origin,
      day,
      version,
    })['component-definition'].uuid;
  expect(uuid('2026-11-27')).toBe(uuid('2026-11-26'));
  expect(uuid('2026-11-26', [aPart('oil')])).not.toBe(uuid('2026-11-26'));
  expect(uuid('2026-11-26', [], '1.2.4')).not.toBe(uuid('2026-11-26'));
});
