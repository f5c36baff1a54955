import { expect, test } from 'vitest';
import { rawBoxes } from './raw-boxes.ts';

test('transforms are resolved, text does not count, and ids are the text’s', () => {
  const svg = `<svg id="s" viewBox="-5 -10 100 50">
    <g transform="translate(10, 20)"><g class="node" id="s-a" transform="translate(1,2) scale(2)">
      <rect x="-1" y="-1" width="2" height="3"/><rect/><text x="500">far</text></g></g>
    <g class="node" id="s-flowchart-b-c-12"><path d="M0 0 C 0 10 10 10 10 0"/></g>
    <g class="node" id="s-empty"></g></svg>`;
  expect(rawBoxes(svg)).toEqual({
    viewBox: { x: -5, y: -10, width: 100, height: 50 },
    nodes: [
      { id: 'a', x: 9, y: 20, width: 4, height: 6 },
      { id: 'b-c', x: 0, y: 0, width: 10, height: expect.closeTo(7.5, 2) as number },
    ],
  });
});

test('a text without a picture is rejected', () => {
  expect(() => rawBoxes('nothing')).toThrowErrorMatchingInlineSnapshot(
    `[Error: Expected an <svg> element, found "nothing"]`,
  );
});
