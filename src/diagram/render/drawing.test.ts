import { expect, test } from 'vitest';
import { drawingForm, drawingOf } from './drawing.ts';
import { element } from './svg/node.ts';

const cell = element('g', { 'data-id': 'a' }, [element('rect', { x: 1, width: 8, height: 4 })]);
const drawing = drawingOf(element('svg', { viewBox: '-5 -10 100.5 50' }, [cell]));

test('a drawing knows its size and where its nodes are', () => {
  expect(drawing.viewBox).toEqual({ x: -5, y: -10, width: 100.5, height: 50 });
  expect(drawing.nodes).toEqual([{ id: 'a', x: 1, y: 0, width: 8, height: 4 }]);
});

test('a drawing comes back from what is kept of it', () => {
  expect(drawingForm.read(drawingForm.write(drawing))).toEqual(drawing);
});

test.each(['', '{', 'null', '<svg/>', '{"name":"svg","attributes":{},"children":[]}'])(
  '%j is no drawing',
  (text) => {
    expect(drawingForm.read(text)).toBeUndefined();
  },
);

test('levels without an end are no drawing either', () => {
  const [open, close] = ['{"name":"g","attributes":{},"children":[', ']}'];
  expect(drawingForm.read(open.repeat(1e5) + close.repeat(1e5))).toBeUndefined();
});
