import { expect, test } from 'vitest';
import { nodeBoxes } from './boxes.ts';
import { element } from './node.ts';

test('transforms are resolved, text does not count, and nodes may hold nodes', () => {
  const tree = element('svg', {}, [
    element('g', { transform: 'translate(10, 20)' }, [
      element('g', { 'data-id': 'a', transform: 'translate(1,2) scale(2)' }, [
        element('rect', { x: -1, y: -1, width: 2, height: 3 }),
        element('rect'),
        element('text', { x: 500 }, ['far']),
        element('circle', { 'data-id': 'inner', cx: 4, cy: 0, r: 1 }),
      ]),
    ]),
    element('path', { 'data-id': 'b', d: 'M0 0 C 0 10 10 10 10 0' }),
    element('g', { 'data-id': 'empty' }),
    element('rect', { width: 900, height: 900 }),
  ]);
  expect(nodeBoxes(tree)).toEqual([
    { id: 'a', x: 9, y: 20, width: 12, height: 6 },
    { id: 'inner', x: 17, y: 20, width: 4, height: 4 },
    { id: 'b', x: 0, y: 0, width: 10, height: expect.closeTo(7.5, 2) as number },
  ]);
});
