import { expect, test } from 'vitest';
import { layerLines, layerShares } from './layer-view.ts';
import { aService } from './testing/made-up-services.ts';

const theirs = { id: 'hosts', layer: 'platform' } as const;
const yours = { id: 'runtime', layer: 'platform', owner: 'customer' } as const;

const bell = aService('bell', [
  ['loud', theirs],
  ['soft', theirs],
  ['own', yours],
  ['both', theirs, yours],
  ['none', { id: 'data' }],
]);
const gong = aService('gong', [['brass', theirs]]);

test('modes with the same parts in a layer are one line; one without the layer is in none', () => {
  const lines = layerLines([bell, gong], 'platform');
  expect(
    lines.map(({ service, modes, whole, layer }) => [
      service.id,
      modes.map(({ id }) => id).join('+'),
      whole,
      layer.owner,
    ]),
  ).toEqual([
    ['bell', 'loud+soft', false, 'aws'],
    ['bell', 'own', false, 'customer'],
    ['bell', 'both', false, 'split'],
    ['gong', 'brass', true, 'aws'],
  ]);
});

test('each service stands where its modes have the layer', () => {
  const shares = layerShares([bell, gong], 'platform');
  const names = (list: (typeof shares)['aws']) =>
    list.map(({ service, modes, whole }) => [
      service.id,
      modes.map(({ id }) => id).join('+'),
      whole,
    ]);
  expect(names(shares.aws)).toEqual([
    ['bell', 'loud+soft', false],
    ['gong', 'brass', true],
  ]);
  expect(names(shares.customer)).toEqual([['bell', 'own', false]]);
  expect(names(shares.split)).toEqual([['bell', 'both', false]]);
  expect(layerShares([gong], 'data')).toEqual({ customer: [], split: [], aws: [] });
});
