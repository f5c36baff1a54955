import { expect, test } from 'vitest';
import { serialize } from '../render/index.ts';
import { element } from '../render/svg/node.ts';
import type { IslandOutline } from './islands.ts';
import { withLine } from './with-line.ts';

const cell = (id: string) => element('g', { 'data-id': id });
const tree = element('svg', {}, [cell('a'), cell('line_line'), cell('b')]);
const idsOf = ({ children }: typeof tree) =>
  children.map((child) =>
    typeof child === 'string' ? child : (child.attributes['data-id'] ?? serialize(child)),
  );
const none = { path: '', islands: [], sides: [] };
const staircase = { ...none, path: 'M0 1H2' };
const line = '<path class="dividing-line" d="M0 1H2"/>';
const island: IslandOutline = { owner: 'aws', path: 'M0 0H300Z', x: 0, y: 0, width: 300 };

test('the line is drawn right under its name', () => {
  expect(idsOf(withLine(tree, staircase))).toEqual(['a', line, 'line_line', 'b']);
  expect(idsOf(tree)).toEqual(['a', 'line_line', 'b']);
});

test('a line without a name is drawn over all cells', () => {
  const nameless = element('svg', {}, [cell('a'), cell('b')]);
  expect(idsOf(withLine(nameless, staircase))).toEqual(['a', 'b', line]);
});

test('a stack without a line stays as it is', () => {
  expect(withLine(tree, none)).toEqual(tree);
});

test('islands and the names of sides are over all cells', () => {
  const sides = [{ owner: 'customer', x: 1, y: 2 } as const];
  expect(idsOf(withLine(tree, { ...staircase, sides, islands: [island] }))).toMatchInlineSnapshot(`
    [
      "a",
      "<path class="dividing-line" d="M0 1H2"/>",
      "line_line",
      "b",
      "<text class="side customer" x="1" y="2" font-size="12">yours</text>",
      "<g class="island"><path class="dividing-line" d="M0 0H300Z"/><rect x="10" y="-7" width="38.71" height="14"/><text class="side aws" x="14" y="4" font-size="12">AWS’s</text></g>",
    ]
  `);
});

test('islands that are all of the line say so where there is room', () => {
  const texts = (width: number) =>
    serialize(withLine(tree, { ...none, islands: [{ ...island, width }] }));
  expect(texts(300)).toContain('>the dividing line: AWS’s inside<');
  expect(texts(100)).toContain('>AWS’s<');
});
