import { expect, test } from 'vitest';
import { layerIds } from '#catalog/index.ts';
import { layerLines, layerShares, matrixRows } from './matrix-view.ts';
import { aService } from './testing/made-up-services.ts';

test('each mode has a cell for each layer that it has, which leads to the layer’s first row', () => {
  const bell = aService('bell', [
    ['loud', { id: 'lock' }, { id: 'rope', owner: 'customer' }, { id: 'tower', layer: 'physical' }],
    ['own', { id: 'rope', owner: 'customer' }],
  ]);
  const rows = matrixRows(bell).map(({ mode, cells }) => [
    mode.id,
    cells.length,
    ...cells.flatMap((cell) => (cell ? `${cell.layer} ${cell.owner} ${cell.part}` : [])),
  ]);
  expect(rows).toEqual([
    ['loud', layerIds.length, 'data split rope', 'physical aws tower'],
    ['own', layerIds.length, 'data customer rope'],
  ]);
});

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
