import { elementsOf, type SvgNode } from './node.ts';

/** An element with all that contain it: the root first, the element last. */
export type ElementPath = readonly SvgNode[];

type Test = (element: SvgNode, parent: SvgNode | undefined) => boolean;

/** True of an element that has the class. */
export const hasClass = ({ attributes }: SvgNode, name: string): boolean =>
  (attributes['class'] ?? '').split(' ').includes(name);

const form = /^([a-z]*)((?:\.[-\w]+)*)(:first-child)?$/;

function testOf(compound: string): Test {
  const parts = form.exec(compound);
  if (!parts) throw new RangeError(`Expected a name, classes and :first-child, found ${compound}`);
  const [, name = '', list = '', first] = parts;
  const classes = list.split('.').slice(1);
  return (element, parent) =>
    (name === '' || element.name === name) &&
    classes.every((each) => hasClass(element, each)) &&
    (first === undefined || (parent !== undefined && elementsOf(parent)[0] === element));
}

function matches(tests: readonly Test[], path: ElementPath): boolean {
  const [own, ...outer] = tests.toReversed();
  let at = path.length - 1;
  const passes = (test: Test) => {
    const element = path[at];
    return element !== undefined && test(element, path[at - 1]);
  };
  if (!own || !passes(own)) return false;
  // The nearest that fits is enough: whatever the further tests need lies further out.
  for (const test of outer) {
    do at -= 1;
    while (at >= 0 && !passes(test));
    if (at < 0) return false;
  }
  return true;
}

/**
 * Reads a selector of style sheets: alternatives, each of names, classes and `:first-child`, one
 * inside the other.
 *
 * @returns What tells whether an element is selected.
 * @throws {RangeError} for a selector that says more.
 */
export function selector(text: string): (path: ElementPath) => boolean {
  const alternatives = text.split(', ').map((each) => each.split(' ').map(testOf));
  return (path) => alternatives.some((tests) => matches(tests, path));
}
