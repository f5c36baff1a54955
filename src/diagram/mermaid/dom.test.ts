import { expect, test } from 'vitest';
import { MinimalDocument } from './dom.ts';
import type { MinimalElement } from './dom.ts';

const document = new MinimalDocument({ box: () => ({}), textLength: () => 0 });

/** Makes an element of children; a text becomes a `<tspan>` that holds it. */
function group(classes: string, ...children: readonly (MinimalElement | string)[]): MinimalElement {
  const made = document.createElement('g');
  if (classes) made.setAttribute('class', classes);
  for (const child of children) {
    const element = typeof child === 'string' ? document.createElement('tspan') : child;
    if (typeof child === 'string') element.textContent = child;
    made.appendChild(element);
  }
  return made;
}

test('an element is in one place, and moves when it is put into another', () => {
  const [one, two] = [group('', 'a', 'b'), group('', 'c')];
  const [first, second] = one.children;
  two.insertBefore(second!, two.children[0]!);
  expect([one.textContent, two.textContent]).toEqual(['a', 'bc']);
  expect(second?.parentElement).toBe(two);
  expect([two.contains(second!), one.contains(second!), one.contains(first!)]).toEqual([
    true,
    false,
    true,
  ]);
  first?.remove();
  expect([one.textContent, one.children, first?.parentNode]).toEqual(['', [], null]);
  two.textContent = 'text';
  expect([two.children, two.childNodes.map(({ nodeType }) => nodeType)]).toEqual([[], [3]]);
});

test('selectors find by name, class, attribute and place, in the order of the document', () => {
  const inner = group('node part', 'x');
  const root = group('block', group('label'), inner, 'y');
  inner.setAttribute('data-et', 'participant');
  const found = (selector: string) => root.querySelectorAll(selector).map((each) => each.localName);
  expect(found('g')).toEqual(['g', 'g']);
  expect(found('g.node, tspan')).toEqual(['g', 'tspan', 'tspan']);
  expect(found('.label.part')).toEqual([]);
  expect(root.querySelector(':first-child')?.getAttribute('class')).toBe('label');
  expect(root.querySelector('g[data-et="participant"]')).toBe(inner);
  expect(inner.children[0]?.closest('[data-et]')).toBe(inner);
  expect(inner.matches('.block')).toBe(false);
  expect(() => root.querySelector('g > rect')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Expected the selector of one element, found g > rect]`,
  );
});

test('classes and styles are written into their attributes', () => {
  const element = group('a b');
  element.classList.add('c');
  element.classList.add('a');
  element.classList.remove('b');
  element.style.setProperty('stroke-width', '1');
  expect([element.getAttribute('class'), element.getAttribute('style')]).toEqual([
    'a c',
    'stroke-width:1;',
  ]);
});

test('an element is empty as JSON, though it knows where it is', () => {
  expect(JSON.stringify({ node: group('a', 'b').children[0] })).toBe('{"node":{}}');
});
