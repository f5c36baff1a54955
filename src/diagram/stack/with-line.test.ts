import { expect, test } from 'vitest';
import { serialize } from '../render/index.ts';
import { element } from '../render/svg/node.ts';
import { withLine } from './with-line.ts';

const cell = (id: string) => element('g', { 'data-id': id });
const tree = element('svg', {}, [cell('a'), cell('line_line'), cell('b')]);
const idsOf = ({ children }: typeof tree) =>
  children.map((child) =>
    typeof child === 'string' ? child : (child.attributes['data-id'] ?? serialize(child)),
  );
const line = '<path class="dividing-line" d="M0 1H2"/>';

test('the line is drawn right under its name', () => {
  expect(idsOf(withLine(tree, 'M0 1H2'))).toEqual(['a', line, 'line_line', 'b']);
  expect(idsOf(tree)).toEqual(['a', 'line_line', 'b']);
});

test('a line without a name is drawn over all cells', () => {
  const nameless = element('svg', {}, [cell('a'), cell('b')]);
  expect(idsOf(withLine(nameless, 'M0 1H2'))).toEqual(['a', 'b', line]);
});

test('a stack without a line stays as it is', () => {
  expect(withLine(tree, '')).toBe(tree);
});
