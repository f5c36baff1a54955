import { expect, test } from 'vitest';
import { packCatalogue, unpackServices } from './packed.ts';
import type { Service } from './shapes.ts';
import { aCatalogue, aPart, aService } from '../testing/made-up.ts';

const shared = aPart('facilities');
const switched = aPart('keys', { owner: 'customer', setting: { state: 'always-on' }, sources: [] });
const services: readonly Service[] = [
  aService('bucket', { standard: [shared, switched], archive: [shared] }),
  {
    ...aService('queue', { plain: [aPart('facilities', { duty: 'Another duty.' })] }),
    lifecycle: { status: 'ended', note: 'It is gone.', sources: shared.sources },
  },
];

test('what is packed is the same again, without the passages of sources', () => {
  const packed = JSON.parse(JSON.stringify(packCatalogue(aCatalogue(services))));
  const published = JSON.parse(
    JSON.stringify(services, (key, value) => (key === 'at' ? undefined : value)),
  );
  expect(unpackServices(packed)).toEqual(published);
});

test('equal parts and sources are packed once', () => {
  const { parts, sources } = packCatalogue(aCatalogue(services));
  expect(parts.duty).toEqual(['Look after facilities.', 'Look after keys.', 'Another duty.']);
  expect(parts.sources).toEqual([[0], [], [0]]);
  expect(sources.title).toEqual(['Page common']);
});
