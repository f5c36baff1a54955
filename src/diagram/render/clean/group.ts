import type { Point } from '../geometry/box.ts';
import { asTranslation, multiply, parseTransform } from '../geometry/matrix.ts';
import type { Matrix } from '../geometry/matrix.ts';
import { short } from '../svg/numbers.ts';
import { draft } from './draft.ts';
import type { DraftAttributes, Draft } from './draft.ts';

/** Elements that can be moved by adding to two attributes. */
const corner: Readonly<Record<string, readonly [string, string]>> = {
  rect: ['x', 'y'],
  text: ['x', 'y'],
  tspan: ['x', 'y'],
  circle: ['cx', 'cy'],
  ellipse: ['cx', 'cy'],
};

const isElement = (child: Draft | string): child is Draft => typeof child !== 'string';

const canMove = ({ name, attributes }: Draft): boolean =>
  name in corner && attributes['transform'] === undefined;

/** Moves an element; in a text of several lines the lines have the position, not the text. */
function moved(element: Draft, by: Point): Draft {
  const { name, attributes, children } = element;
  const lines = children.filter(isElement).filter((child) => 'x' in child.attributes);
  if (lines.length > 0) {
    return draft(
      name,
      attributes,
      children.map((child) => (isElement(child) ? moved(child, by) : child)),
    );
  }
  const [horizontal, vertical] = corner[name] ?? ['x', 'y'];
  const add = (attribute: string, distance: number): DraftAttributes => ({
    [attribute]: Number(attributes[attribute] ?? 0) + distance,
  });
  return draft(
    name,
    { ...attributes, ...add(horizontal, by[0]), ...add(vertical, by[1]) },
    children,
  );
}

function writeTransform(matrix: Matrix): string | undefined {
  const move = asTranslation(matrix);
  if (!move) return `matrix(${matrix.map(short).join(' ')})`;
  return move.every(isZero) ? undefined : `translate(${move.map(short).join(' ')})`;
}

const isZero = (distance: number): boolean => short(distance) === '0';

/**
 * A group, or what is left of it: nothing when it is empty, its children when it says nothing,
 * its children moved when all it does is to move them.
 */
export function cleanGroup(
  own: DraftAttributes,
  matrix: Matrix,
  children: readonly Draft[],
): Draft[] {
  const [first] = children;
  if (!first) return [];
  const isNamed = Object.values(own).some((value) => value !== undefined);
  const move = asTranslation(matrix);
  if (!isNamed && move?.every(isZero)) return [...children];
  if (!isNamed && move && children.every(canMove))
    return children.map((child) => moved(child, move));
  if (!isNamed && children.length === 1 && first.name === 'g') {
    const inner = parseTransform(String(first.attributes['transform'] ?? ''));
    const transform = writeTransform(multiply(matrix, inner));
    return [draft('g', { ...first.attributes, transform }, first.children)];
  }
  return [draft('g', { ...own, transform: writeTransform(matrix) }, [...children])];
}
