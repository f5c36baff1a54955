import { boxAround, corners, noBox } from './box.ts';
import type { Box, Point } from './box.ts';

/** An SVG matrix `[a, b, c, d, e, f]`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` second. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function applyToPoint([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The upright box around the transformed box. */
export function applyToBox(matrix: Matrix, box: Box): Box {
  return boxAround(corners(box).map((point) => applyToPoint(matrix, point))) ?? noBox;
}

/** A matrix that only moves, or nothing when it does more than that. */
export function asTranslation([a, b, c, d, e, f]: Matrix): Point | undefined {
  return a === 1 && b === 0 && c === 0 && d === 1 ? [e, f] : undefined;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function rotation(degrees: number): Matrix {
  const [sin, cos] = [Math.sin(radians(degrees)), Math.cos(radians(degrees))];
  return [cos, sin, -sin, cos, 0, 0];
}

function oneTransform(name: string, values: readonly number[]): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, a, b];
    case 'scale':
      return [a, 0, 0, values.length > 1 ? b : a, 0, 0];
    case 'rotate':
      return multiply(multiply([1, 0, 0, 1, b, c], rotation(a)), [1, 0, 0, 1, -b, -c]);
    case 'skewX':
      return [1, 0, Math.tan(radians(a)), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(radians(a)), 0, 1, 0, 0];
    case 'matrix':
      return [a, b, c, d, e, f];
    default:
      return identity;
  }
}

/** Reads a `transform` attribute. What it does not know, it leaves out, as browsers do. */
export function parseTransform(text: string | null): Matrix {
  let matrix = identity;
  if (!text) return matrix;
  for (const [, name = '', list = ''] of text.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const values = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number.parseFloat);
    if (values.every(Number.isFinite)) matrix = multiply(matrix, oneTransform(name, values));
  }
  return matrix;
}
