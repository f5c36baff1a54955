import type { PropertyValues } from '../geometry/cascade.ts';
import { shapeBox } from '../geometry/bounding-box.ts';
import { classesOf } from './classes.ts';
import { isHidden, paintOf, strokeWidthOf } from './paint.ts';
import { shortNumbers } from '../svg/numbers.ts';
import { draft } from './draft.ts';
import type { DraftAttributes, Draft } from './draft.ts';

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

function geometryOf(element: Element): DraftAttributes {
  const attributes: DraftAttributes = {};
  for (const name of geometry[element.localName] ?? []) {
    const value = shortNumbers(element.getAttribute(name) ?? '');
    if (value && !(value === '0' && zeroByDefault.has(name))) attributes[name] = value;
  }
  return attributes;
}

function markersOf(element: Element, cascade: PropertyValues): DraftAttributes {
  return Object.fromEntries(
    markerAttributes.map((name) => [name, cascade.own(element, name)?.replace(/["']/g, '')]),
  );
}

/** A shape with its paint as attributes, or nothing when it shows nothing. */
export function cleanShape(element: Element, cascade: PropertyValues): Draft | undefined {
  if (isHidden(element, cascade) || !shapeBox(element)) return undefined;
  const { class: surface, ...paint } = paintOf(element, cascade);
  const markers = markersOf(element, cascade);
  const hasMarkers = Object.values(markers).some((value) => value && value !== 'none');
  const hasFill = paint['fill'] !== 'none' && element.localName !== 'line';
  if (!hasFill && !surface && !paint['stroke'] && !hasMarkers) return undefined;
  const width = strokeWidthOf(element, cascade);
  // Markers grow with a line's width, even where the line itself is not drawn.
  if (hasMarkers && width !== 1) paint['stroke-width'] = width;
  const classes = [...classesOf(element), ...(surface ? [String(surface)] : [])];
  const transform = shortNumbers(element.getAttribute('transform') ?? '');
  return draft(element.localName, {
    class: classes.join(' ') || undefined,
    ...geometryOf(element),
    ...paint,
    ...markers,
    transform: transform || undefined,
  });
}
