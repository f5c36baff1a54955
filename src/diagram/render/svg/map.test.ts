import { expect, test } from 'vitest';
import { mapElements } from './map.ts';
import { element } from './node.ts';
import { serialize } from './serialize.ts';

const tree = element('svg', { id: 'root' }, [
  'a',
  element('g', { id: 'outer' }, [
    element('rect', { id: 'one' }),
    'b',
    element('rect', { id: 'two' }),
  ]),
]);

test('an element gives way to none, to one or to several, and text stays', () => {
  const before = serialize(tree);
  const changed = mapElements(tree, (each) => {
    if (each.name === 'g') return { ...each, name: 'a' };
    return each.attributes['id'] === 'one' ? [] : [element('path'), element('line')];
  });
  expect(serialize(changed)).toBe('<svg id="root">a<a id="outer">b<path/><line/></a></svg>');
  expect(serialize(tree)).toBe(before);
});

test('a change is told where the element was', () => {
  const paths: string[] = [];
  mapElements(tree, (each, path) => {
    paths.push(path.map(({ attributes }) => attributes['id']).join(' '));
    return each;
  });
  expect(paths.toSorted()).toEqual(['root outer', 'root outer one', 'root outer two']);
});
