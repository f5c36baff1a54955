import { expect, test } from 'vitest';
import { hasShape } from './shape.ts';

const entry = {
  name: 'A',
  archetype: 'machine',
  traits: ['trait'],
  override: { one: { sources: ['page', { url: 'https://a.example' }], evidence: ['x'] } },
  add: [{ id: 'two', controls: ['si-2'], unknown: 1 }],
  modes: [{ id: 'only', extends: 'other' }],
};

test('an entry with faults of its values has its shape all the same', () => {
  expect(hasShape('service', entry)).toBe(true);
  expect(hasShape('service', { ...entry, summary: 'x', owner: 5, docs: 7 })).toBe(true);
  expect(hasShape('trait', { add: [{ id: 'one', owner: ['aws'] }] })).toBe(true);
  expect(hasShape('retired', { reason: 5 })).toBe(true);
});

test.each<[string, object]>([
  ['a text instead of a list', { traits: 'trait' }],
  ['an object instead of a list', { remove: { one: true } }],
  ['a list instead of an object', { override: [] }],
  ['a prefix that is no text', { aws: { terraformPrefixes: [1] } }],
  ['a resource without types', { aws: { resources: [{ modes: [] }] } }],
  ['a condition that is none', { aws: { resources: [{ types: [], modes: ['loud'] }] } }],
  ['an override that is none', { override: { one: 'aws' } }],
  ['a part without an id', { add: [{ owner: 'aws' }] }],
  ['a part that is a text', { add: ['one'] }],
  ['modes that are no list', { modes: { only: {} } }],
  ['a mode that is a list', { modes: [[]] }],
  ['no mode at all', { modes: undefined }],
  ['a number as a source', { add: [{ id: 'one', sources: [1] }] }],
  ['a name that is a number', { name: 1 }],
])('%s is no entry', (_name, given) => {
  expect(hasShape('service', { ...entry, ...given })).toBe(false);
});
