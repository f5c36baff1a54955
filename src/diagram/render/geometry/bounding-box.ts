import { boxAround, union } from './box.ts';
import type { Box, Point } from './box.ts';
import { applyToBox, multiply, parseTransform } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import { pathBox } from './path.ts';
import { textBox } from './text.ts';
import type { TextStyles } from './text-style.ts';

/** Elements that only define something, and never draw where they are. */
const hidden = new Set(
  'defs marker symbol clippath mask pattern filter lineargradient radialgradient style title desc'
    .concat(' script metadata')
    .split(' '),
);

/** What a shape's box is read from: an element of a document, or what represents one. */
type Shape = Pick<Element, 'localName' | 'getAttribute'>;

const number = (element: Shape, name: string): number =>
  Number.parseFloat(element.getAttribute(name) ?? '') || 0;

function pointsOf(element: Shape): Point[] {
  const values = (element.getAttribute('points') ?? '').match(/[-+]?[\d.]+(?:e[-+]?\d+)?/gi) ?? [];
  const points: Point[] = [];
  for (let index = 0; index + 1 < values.length; index += 2) {
    points.push([Number(values[index]), Number(values[index + 1])]);
  }
  return points;
}

function sized(element: Shape): Box | undefined {
  const [width, height] = [number(element, 'width'), number(element, 'height')];
  // Chromium leaves a rectangle without an area out of its group's box.
  if (width <= 0 || height <= 0) return undefined;
  return { x: number(element, 'x'), y: number(element, 'y'), width, height };
}

function round(element: Shape, rx: number, ry: number): Box | undefined {
  if (rx <= 0 || ry <= 0) return undefined;
  const [cx, cy] = [number(element, 'cx'), number(element, 'cy')];
  return { x: cx - rx, y: cy - ry, width: 2 * rx, height: 2 * ry };
}

/** The box of a basic shape in its own user space; `undefined` when it draws nothing. */
export function shapeBox(element: Shape): Box | undefined {
  switch (element.localName.toLowerCase()) {
    case 'rect':
    case 'image':
    case 'foreignobject':
      return sized(element);
    case 'circle':
      return round(element, number(element, 'r'), number(element, 'r'));
    case 'ellipse':
      return round(element, number(element, 'rx'), number(element, 'ry'));
    case 'line':
      return boxAround([
        [number(element, 'x1'), number(element, 'y1')],
        [number(element, 'x2'), number(element, 'y2')],
      ]);
    case 'polygon':
    case 'polyline':
      return boxAround(pointsOf(element));
    case 'path':
      return pathBox(element.getAttribute('d') ?? '');
    default:
      return undefined;
  }
}

/** What moves an element's content into its parent's user space. */
export function localMatrix(element: Element): Matrix {
  const own = parseTransform(element.getAttribute('transform'));
  const movesContent =
    element.localName === 'use' || (element.localName === 'svg' && element.closest('svg svg'));
  if (!movesContent) return own;
  return multiply(own, [1, 0, 0, 1, number(element, 'x'), number(element, 'y')]);
}

/** The matrix from an element's user space to the outermost `<svg>` element's. */
export function matrixToRoot(element: Element): Matrix {
  const parent = element.parentElement;
  if (!parent || !element.closest('svg')) return localMatrix(element);
  return multiply(matrixToRoot(parent), localMatrix(element));
}

function referenced(element: Element): Element | undefined {
  const target = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
  return target.startsWith('#')
    ? (element.ownerDocument.getElementById(target.slice(1)) ?? undefined)
    : undefined;
}

function childBoxes(children: Iterable<Element>, styles: TextStyles): Box[] {
  const boxes: Box[] = [];
  for (const child of children) {
    if (styles.cascade.own(child, 'display') === 'none') continue;
    const box = boundingBox(child, styles);
    if (box) boxes.push(applyToBox(localMatrix(child), box));
  }
  return boxes;
}

/**
 * What `getBBox` answers in Chromium: the fill box in the element's own user space, strokes and
 * markers left out, or `undefined` when the element draws nothing.
 */
export function boundingBox(element: Element, styles: TextStyles): Box | undefined {
  const name = element.localName.toLowerCase();
  if (hidden.has(name)) return undefined;
  if (name === 'text' || name === 'tspan' || name === 'textpath') return textBox(element, styles);
  if (name === 'use') {
    const target = referenced(element);
    return (
      target &&
      union(childBoxes(target.localName === 'symbol' ? target.children : [target], styles))
    );
  }
  if (name === 'g' || name === 'svg' || name === 'a' || name === 'switch') {
    return union(childBoxes(element.children, styles));
  }
  return shapeBox(element);
}
