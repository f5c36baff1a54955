import { expect, test } from 'vitest';
import { aMatrixService, aPart } from '#exports/matrix/testing/made-up.ts';
import { packCatalogue, unpackServices } from './packed.ts';
import type { Service } from './shapes.ts';

const source = { url: 'https://docs.aws.amazon.com/a.html', title: 'A', verified: '2026-11-20' };
const sources = ['one passage', 'another'].map((at) => ({ ...source, at: [at] }));
const [one, another] = sources as [object, object];
const shared = aPart('facilities', { sources: [one as typeof source] });
const again = aPart('facilities', { duty: 'Another duty.', sources: [another as typeof source] });
const keys = aPart('keys', { owner: 'customer', setting: { state: 'always-on' }, sources: [] });
const services = [
  aMatrixService('bucket', { standard: [shared, keys], archive: [shared] }),
  {
    ...aMatrixService('queue', { plain: [again] }),
    lifecycle: { status: 'ended', note: 'It is gone.', sources },
  },
] as unknown as readonly Service[];
const origin = { day: '2026-11-26', version: '1.2.3', site: 'https://line.example/' };
const packed = packCatalogue({ services, controls: [], types: [], origin });

test('what is packed is the same again, without the passages of sources', () => {
  const published = JSON.stringify(services, (key, value) => (key === 'at' ? undefined : value));
  expect(unpackServices(JSON.parse(JSON.stringify(packed)))).toEqual(JSON.parse(published));
});

test('equal parts and sources are packed once', () => {
  const { parts, sources: once } = packed;
  expect(parts.duty).toEqual(['Look after facilities.', 'Look after keys.', 'Another duty.']);
  expect(parts.sources).toEqual([[0], [], [0]]);
  expect(once.title).toEqual(['A']);
});
