import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSvg } from '../testing/parse-svg.ts';
import { element, textContent, withAttributes, withoutAttribute } from './node.ts';
import { serialize } from './serialize.ts';

test('numbers are rounded, and what is undefined is left out', () => {
  const rect = element('rect', { x: 1 / 3, y: -0.001, width: undefined, d: '0.333' });
  expect(rect.attributes).toEqual({ x: '0.33', y: '0', d: '0.333' });
});

test('an attribute that is set again keeps its place; one that is new comes last', () => {
  const rect = element('rect', { x: 1, fill: 'none', y: 2 });
  expect(serialize(withAttributes(rect, { stroke: 'none', x: 3 }))).toBe(
    '<rect x="3" fill="none" y="2" stroke="none"/>',
  );
  expect(serialize(withoutAttribute(rect, 'fill'))).toBe('<rect x="1" y="2"/>');
  expect(serialize(rect)).toBe('<rect x="1" fill="none" y="2"/>');
});

test('whatever text there is comes back from what is written', () => {
  const anything = fc
    .string({ unit: 'grapheme-composite' })
    .map((text) => text.replace(/\p{Cc}/gu, ''));
  fc.assert(
    fc.property(anything, anything, (one, other) => {
      const tree = element('svg', { class: one }, [element('text', {}, [other, element('tspan')])]);
      const root = parseSvg(serialize(tree));
      expect(root.getAttribute('class')).toBe(one);
      expect(root.querySelector('text')?.textContent).toBe(other);
      expect(textContent(tree)).toBe(other);
    }),
  );
});

test('control characters, which XML does not know, are left out', () => {
  expect(serialize(element('text', { class: 'a\0b' }, ['\u0007c\n\u0085']))).toBe(
    '<text class="ab">c\n</text>',
  );
});
