import { expect, test } from 'vitest';
import { expiryGroups } from './expiry-view.ts';
import { aService, lineName } from './testing/made-up-services.ts';

const bell = aService('bell', [
  [
    'loud',
    { id: 'badge', expires: 'token' },
    { id: 'seal', expires: 'certificate' },
    { id: 'rope' },
  ],
  ['soft', { id: 'seal', expires: 'certificate' }],
]);
const gong = aService('gong', [['brass', { id: 'seal', expires: 'certificate' }]]);

test('each part that keeps something from expiring has a line with its modes, under its kind', () => {
  const groups = expiryGroups([bell, gong]).map(({ name, lines }) => [
    name,
    lines.map((line) => `${line.part.id}: ${lineName(line)}`),
  ]);
  expect(Object.fromEntries(groups)).toEqual({
    Certificates: ['seal: bell loud+soft whole', 'seal: gong brass whole'],
    'Tokens and temporary credentials': ['badge: bell loud'],
  });
});
