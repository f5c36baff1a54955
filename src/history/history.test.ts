import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { isComparison } from './history.ts';
import { modeOf, partOf, serviceSnapshot, snapshot } from './testing/snapshots.ts';

const part = partOf('ropes');
const loud = serviceSnapshot('bell', [modeOf('loud', [part])]);
const moved = serviceSnapshot('bell', [
  modeOf('loud', [partOf('ropes', { owner: 'customer', setting: { state: 'always-on' } })]),
  modeOf('soft', [part]),
]);
const changes = compare(
  snapshot([loud]),
  snapshot([moved, serviceSnapshot('gong', [])], { bell: '1' }),
);

test('what is kept of a comparison is one', () => {
  expect(changes.length).toBeGreaterThan(3);
  expect(isComparison(JSON.stringify({ changes }))).toBe(true);
  expect(isComparison(JSON.stringify({ changes: [] }))).toBe(true);
  expect(isComparison(JSON.stringify({ notReadable: 'It is code.' }))).toBe(true);
});

test.each([
  'x',
  'null',
  '[]',
  '{}',
  '{"notLoadable":""}',
  '{"notReadable":1}',
  '{"changes":{}}',
  '{"changes":[1]}',
  '{"changes":[{"what":{"kind":"service-removed"},"places":[]}]}',
  '{"changes":[{"what":{"kind":"page-changed","how":"<b>"},"places":[]}]}',
  JSON.stringify({ changes: changes.map((change) => ({ ...change, places: [{}] })) }),
  JSON.stringify({ changes, notReadable: '' }),
])('%s is none', (content) => {
  expect(isComparison(content)).toBe(false);
});
