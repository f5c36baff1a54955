import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSvg } from '../parse-svg.ts';
import { mayMatch, subjectFor, subjectOf } from './subject.ts';

test.each([
  ['rect', { name: 'rect', classes: [] }],
  ['#s .node > rect.basic.Label', { name: 'rect', classes: ['basic', 'label'] }],
  ['.a *', { name: undefined, classes: [] }],
  ['.a #b', { name: undefined, classes: [] }],
  ['rect[class="a"]', { name: undefined, classes: [] }],
  ['g:not(.a)', { name: undefined, classes: [] }],
  ['', { name: undefined, classes: [] }],
])('%j asks for at least %j', (selector, subject) => {
  expect(subjectOf(selector)).toEqual(subject);
});

const root = parseSvg(
  '<svg id="s" class="a"><g class="A b"><linearGradient class="b"/><text><tspan class="c"/></text></g></svg>',
);
const elements = [root, ...root.querySelectorAll('*')];
const compound = fc
  .tuple(
    fc.constantFrom('', '*', 'g', 'G', 'text', 'tspan', 'linearGradient'),
    fc.array(fc.constantFrom('.a', '.A', '.b', '.c', '#s', '[class]', ':first-child')),
  )
  .map(([name, rest]) => name + rest.join('') || '*');
const selectors = fc
  .tuple(compound, fc.array(fc.tuple(fc.constantFrom(' ', '>', ' + ', '~'), compound)))
  .map(([first, more]) => first + more.flat().join(''));

test('what a selector matches is never ruled out', () => {
  fc.assert(
    fc.property(selectors, (selector) => {
      const asked = subjectOf(selector);
      for (const element of elements)
        if (element.matches(selector)) expect(mayMatch(asked, subjectFor(element))).toBe(true);
    }),
  );
});
