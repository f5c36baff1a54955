import type { Cascade } from '../geometry/cascade.ts';
import { shapeBox } from '../geometry/bounding-box.ts';
import { classesOf } from './classes.ts';
import { isHidden, paintOf } from './paint.ts';
import { node, shortNumbers } from './tree.ts';
import type { Attributes, SvgNode } from './tree.ts';

/** The attributes that carry a shape's geometry. */
const geometry: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polygon: ['points'],
  polyline: ['points'],
  path: ['d'],
};

/** Attributes that are zero when they are left out. */
const zeroByDefault = new Set(['x', 'y', 'rx', 'ry', 'cx', 'cy', 'x1', 'y1', 'x2', 'y2']);

export const isShape = (name: string): boolean => name in geometry;

/** What an element refers to by `url(#...)`, for example a marker. */
export const markerAttributes = ['marker-start', 'marker-mid', 'marker-end'] as const;

function geometryOf(element: Element): Attributes {
  const attributes: Attributes = {};
  for (const name of geometry[element.localName] ?? []) {
    const value = shortNumbers(element.getAttribute(name) ?? '');
    if (value && !(value === '0' && zeroByDefault.has(name))) attributes[name] = value;
  }
  return attributes;
}

function markersOf(element: Element, cascade: Cascade): Attributes {
  return Object.fromEntries(
    markerAttributes.map((name) => [name, cascade.own(element, name)?.replace(/["']/g, '')]),
  );
}

/** A shape with its paint as attributes, or nothing when it shows nothing. */
export function cleanShape(element: Element, cascade: Cascade): SvgNode | undefined {
  if (isHidden(element, cascade) || !shapeBox(element)) return undefined;
  const { class: surface, ...paint } = paintOf(element, cascade);
  if (paint['fill'] === 'none' && !surface && !paint['stroke']) return undefined;
  const classes = [...classesOf(element), ...(surface ? [String(surface)] : [])];
  const transform = shortNumbers(element.getAttribute('transform') ?? '');
  return node(element.localName, {
    class: classes.join(' ') || undefined,
    ...geometryOf(element),
    ...paint,
    ...markersOf(element, cascade),
    transform: transform || undefined,
  });
}
