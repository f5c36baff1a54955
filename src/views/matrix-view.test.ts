import { expect, test } from 'vitest';
import { layerIds } from '#catalog/index.ts';
import { matrixRows } from './matrix-view.ts';
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
