import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSvg } from '../testing/parse-svg.ts';
import { element, serialize, textContent } from './node.ts';

test('numbers are rounded, and what is undefined is left out', () => {
  const rect = element('rect', { x: 1 / 3, y: -0.001, width: undefined, d: '0.333' });
  expect(rect.attributes).toEqual({ x: '0.33', y: '0', d: '0.333' });
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
