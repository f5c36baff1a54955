import { expect, test } from 'vitest';
import { aService } from '#views/testing/made-up-services.ts';
import { catalogueIndex } from './catalogue-data.ts';

test('the index names each service, its modes and its file', () => {
  const bell = aService('bell', [['loud'], ['soft']]);
  const origin = { day: '2026-11-26', version: '0.1.0', site: 'https://line.example/' };
  const { day, licence, services } = catalogueIndex([bell], origin);
  expect({ day, licence }).toEqual({ day: '2026-11-26', licence: 'CC-BY-4.0' });
  const [first] = services;
  expect(new URL(first!.data).pathname).toMatch(/\/services\/bell\.json$/);
  expect(first!.modes).toEqual([
    { id: 'loud', name: 'Mode loud', default: true },
    { id: 'soft', name: 'Mode soft', default: false },
  ]);
});
