import { expect, test } from 'vitest';
import { element, type SvgContent } from './node.ts';
import { isPicture } from './picture.ts';

const viewBox = '0 0 10 10';
const svg = (attributes: Record<string, string>, ...children: SvgContent[]) =>
  element('svg', { viewBox, ...attributes }, children);

test('what we write is accepted', () => {
  const text = element('text', {}, ['a < b']);
  expect(isPicture(svg({}, element('g', { class: 'node' }, [text])))).toBe(true);
  const path = element('path', { d: 'M0,0L1.5,-2Z', 'marker-end': 'url(#a-1)' });
  expect(isPicture(svg({ role: 'img' }, path))).toBe(true);
});

const rect = element('rect');
const deep = Array.from({ length: 20_000 }).reduce<SvgContent>(
  (inner) => element('g', {}, [inner]),
  'deep',
);

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', '<svg/>'],
  ['a list', []],
  ['another element', element('g', { viewBox }, [])],
  ['a root without a viewBox', element('svg')],
  ['a viewBox of three numbers', svg({ viewBox: '0 0 10' })],
  ['a viewBox of words', svg({ viewBox: 'a b c d' })],
  ['an element with more to it', { ...svg({}), type: 'x' }],
  ['an element with less to it', { name: 'svg', attributes: { viewBox } }],
  ['no list of children', { ...svg({}), children: 'text' }],
  ['a child that is a number', { ...svg({}), children: [1] }],
  ['attributes that are a list', { ...svg({}), children: [{ ...rect, attributes: [] }] }],
  ['an attribute that is a number', { ...svg({}), children: [{ ...rect, attributes: { x: 1 } }] }],
  ['a list as a name', { ...svg({}), children: [{ ...rect, name: ['g'] }] }],
  [
    'a prototype as an attribute',
    JSON.parse(
      `{"name":"svg","attributes":{"viewBox":"${viewBox}","__proto__":"x"},"children":[]}`,
    ),
  ],
  ['a script', svg({}, element('script', {}, ['alert(1)']))],
  ['a style sheet', svg({}, element('style', {}, ['a{}']))],
  ['foreign content', svg({}, element('foreignObject'))],
  ['an image', svg({}, element('image', { href: 'https://evil.example' }))],
  ['a link', svg({}, element('a', { href: 'javascript:alert(1)' }))],
  ['a handler', svg({}, element('g', { onclick: 'alert(1)' }))],
  ['a handler of the root', svg({ onload: 'alert(1)' })],
  ['a style', svg({}, element('rect', { style: 'x' }))],
  ['a fill from elsewhere', svg({}, element('rect', { fill: 'url(https://evil.example)' }))],
  [
    'a marker from elsewhere',
    svg({}, element('path', { 'marker-end': 'url(https://evil.example#a)' })),
  ],
  ['a name that is markup', svg({}, element('g><script', {}))],
  ['an attribute that is markup', svg({}, element('g', { 'class="" onclick': 'x' }))],
  ['a picture in a picture', svg({}, svg({}))],
  ['more levels than a stack holds', svg({}, deep)],
])('%s is no picture', (_, value) => {
  expect(isPicture(value)).toBe(false);
});

// A form that backtracks would take longer than a test may.
test('a long text is read, whether it is a drawing or not', () => {
  const read: boolean[] = [];
  for (const end of ['', '<', '(']) {
    for (const [name, part] of [
      ['d', 'M1,1'],
      ['transform', 'rotate(1) '],
      ['viewBox', '1 '],
    ]) {
      read.push(isPicture(svg({ [String(name)]: `${part?.repeat(250_000)}${end}` })));
    }
  }
  expect(read).toHaveLength(9);
});
