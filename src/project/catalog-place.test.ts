import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryFile, placeOf, retiredFile } from './catalog-place.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,2}$/);

test('what is retired lies in the folder of what it was, and is named as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom('service', 'archetype', 'trait'), id, (was, name) => {
      const place = { kind: 'retired', id: name, category: '', was };
      expect(placeOf(retiredFile(was, name))).toEqual(place);
    }),
  );
});

test.each(['retired/bell.ts', 'retired/modes/bell.ts', 'retired/services/compute/bell.ts'])(
  'nothing retired lies at %s',
  (path) => {
    expect(placeOf(`src/catalog/${path}`)).toHaveProperty('found');
  },
);

test('an old revision may have had other categories', () => {
  const file = entryFile('horology', 'clock');
  expect(placeOf(file)).toHaveProperty('found');
  expect(placeOf(file, 'any')).toEqual({ kind: 'service', id: 'clock', category: 'horology' });
  expect(placeOf('src/catalog/services/clock.ts', 'any')).toHaveProperty('found');
});
