import type { MinimalElement } from './element.ts';

type Test = (element: MinimalElement) => boolean;

const compound = /^([a-z]*)((?:\.[-\w]+)*)((?:\[[^\]]+\])*)(:first-child)?$/;
const attribute = /\[([^\]=]+)(?:="([^"]*)")?\]/g;

const known = new Map<string, Test>();

/**
 * What tells whether an element is selected. Known are a name, classes, attributes and
 * `:first-child` of one element, and lists of such selectors: Mermaid asks for no more where it draws
 * blocks.
 *
 * @throws {RangeError} for a selector that says more.
 */
export function testOf(selector: string): Test {
  const test =
    known.get(selector) ?? anyOf(selector.split(',').map((each) => testOne(each.trim())));
  known.set(selector, test);
  return test;
}

const anyOf = (tests: readonly Test[]): Test =>
  tests.length === 1 && tests[0] ? tests[0] : (element) => tests.some((test) => test(element));

function testOne(selector: string): Test {
  const parts = compound.exec(selector);
  if (!parts) throw new RangeError(`Expected the selector of one element, found ${selector}`);
  const [, name = '', list = '', asked = '', first] = parts;
  const classes = list.split('.').slice(1);
  const attributes = [...asked.matchAll(attribute)].map(([, key = '', value]) => ({
    key: key.replaceAll('\\', ''),
    value,
  }));
  return (element) =>
    (name === '' || element.localName === name) &&
    classes.every((each) => element.classList.contains(each)) &&
    attributes.every(({ key, value }) =>
      value === undefined ? element.hasAttribute(key) : element.getAttribute(key) === value,
    ) &&
    (first === undefined || element.parentElement?.children[0] === element);
}
