import { expect, test } from 'vitest';
import { layerIds } from '#catalog/index.ts';
import { layerLines, layerShares, matrixRows } from './matrix-view.ts';
import { aService, lineName } from './testing/made-up-services.ts';

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
const names = (lines: ReturnType<typeof layerLines>) =>
  lines.map((line) => `${line.layer.owner}: ${lineName(line)}`);

test('modes with the same parts in a layer are one line; one without the layer is in none', () => {
  expect(names(layerLines([bell, gong], 'platform'))).toEqual([
    'aws: bell loud+soft',
    'customer: bell own',
    'split: bell both',
    'aws: gong brass whole',
  ]);
});

test('each service stands where its modes have the layer', () => {
  const { customer, split, aws } = layerShares([bell, gong], 'platform');
  expect(names(aws)).toEqual(['aws: bell loud+soft', 'aws: gong brass whole']);
  expect(names(customer)).toEqual(['customer: bell own']);
  expect(names(split)).toEqual(['split: bell both']);
  expect(layerShares([gong], 'data')).toEqual({ customer: [], split: [], aws: [] });
});
