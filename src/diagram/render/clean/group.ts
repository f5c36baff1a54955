import { asTranslation, identity, multiply, parseTransform } from '../geometry/matrix.ts';
import type { Point } from '../geometry/box.ts';
import type { Matrix } from '../geometry/matrix.ts';
import { node, short } from './tree.ts';
import type { Attributes, SvgNode } from './tree.ts';

/** Elements that can be moved by adding to two attributes. */
const corner: Readonly<Record<string, readonly [string, string]>> = {
  rect: ['x', 'y'],
  text: ['x', 'y'],
  tspan: ['x', 'y'],
  circle: ['cx', 'cy'],
  ellipse: ['cx', 'cy'],
};

function canMove(child: SvgNode | string): child is SvgNode {
  if (typeof child === 'string') return false;
  return child.name in corner && child.attributes['transform'] === undefined;
}

function moved(child: SvgNode, by: Point): SvgNode {
  const names = corner[child.name] ?? ['x', 'y'];
  const attributes: Attributes = { ...child.attributes };
  const isInline = child.name === 'text' && child.children.some((part) => typeof part !== 'string' && 'x' in part.attributes);
  if (!isInline && !(child.name === 'tspan' && !('x' in attributes))) {
    for (const axis of [0, 1] as const) {
      const value = Number(attributes[names[axis]] ?? 0) + by[axis];
      attributes[names[axis]] = short(value) === '0' && child.name !== 'text' && child.name !== 'tspan' ? undefined : value;
    }
  }
  const children = child.children.map((part) => (typeof part === 'string' ? part : moved(part, by)));
  return node(child.name, attributes, child.name === 'text' ? children : child.children);
}

function writeTransform(matrix: Matrix): string | undefined {
  const move = asTranslation(matrix);
  if (!move) return `matrix(${matrix.map(short).join(' ')})`;
  const [x, y] = move.map(short);
  return x === '0' && y === '0' ? undefined : `translate(${x} ${y})`;
}

/**
 * A group, or what is left of it: nothing when it is empty, its children when it says nothing,
 * its children moved when all it does is to move them.
 */
export function cleanGroup(
  own: Attributes,
  matrix: Matrix,
  children: readonly SvgNode[],
): SvgNode[] {
  if (children.length === 0) return [];
  const [only] = children;
  const isNamed = Object.values(own).some((value) => value !== undefined);
  const move = asTranslation(matrix);
  if (!isNamed && move && (move.every((part) => short(part) === '0') || children.every(canMove))) {
    return children.map((child) => (move.every((part) => short(part) === '0') ? child : moved(child, move)));
  }
  if (!isNamed && only?.name === 'g' && children.length === 1) {
    const inner = parseTransform(String(only.attributes['transform'] ?? ''));
    return [node('g', { ...only.attributes, transform: writeTransform(multiply(matrix, inner)) }, only.children)];
  }
  return [node('g', { ...own, transform: matrix === identity ? undefined : writeTransform(matrix) }, [...children])];
}
