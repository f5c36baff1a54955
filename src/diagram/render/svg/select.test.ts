import { expect, test } from 'vitest';
import { parseSvg } from '../parse-svg.ts';
import { mapElements } from './map.ts';
import { descendants, element, withAttributes } from './node.ts';
import { selector } from './select.ts';
import { serialize } from './serialize.ts';

const tspan = (id: string) => element('tspan', { id }, ['text']);
const tree = element('svg', {}, [
  'text first',
  element('g', { id: 'cell', class: 'node part aws' }, [
    element('rect', { id: 'frame' }),
    element('g', { id: 'inner', class: 'layer' }, [
      element('rect', { id: 'deep', class: 'aws' }),
      element('text', { id: 'lines' }, ['text', tspan('one'), tspan('two')]),
    ]),
  ]),
  element('g', { id: 'other', class: 'part customer' }, [element('text', { id: 'alone' }, ['b'])]),
]);

/** The ids of all elements that a selector of ours finds. */
function found(text: string): string[] {
  const isSelected = selector(text);
  const marked = mapElements(tree, (each, path) =>
    isSelected(path) ? withAttributes(each, { role: 'x' }) : each,
  );
  return [...descendants(marked)].flatMap(({ attributes: { id = '', role } }) =>
    role === 'x' ? [id] : [],
  );
}

test.each([
  'text',
  'text, tspan',
  '.aws',
  '.part.aws rect',
  '.aws.part rect',
  '.part.customer rect',
  '.layer tspan:first-child',
  'text:first-child',
  'g g rect',
  'g g g',
  '.part .layer rect',
  '.aws .aws',
  '.part text, .layer rect',
])('%s selects what it does in a browser', (text) => {
  const expected = [...parseSvg(serialize(tree)).querySelectorAll(text)].map(({ id }) => id);
  expect(found(text)).toEqual(expected);
});

test('a selector that says more is rejected', () => {
  expect(() => selector('g > rect')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Expected a name, classes and :first-child, found >]`,
  );
});
