import type { PropertyValues } from '../geometry/cascade.ts';
import { readColour } from './colour.ts';
import type { DraftAttributes } from './draft.ts';

/** Lighter than this is a surface that text is on; darker is ink. */
const surfaceDarkness = 0.03;
/** Darker than this is ink at full strength. */
const inkDarkness = 0.9;

const fraction = (text: string | undefined): number => {
  const number = Number.parseFloat(text ?? '');
  if (!Number.isFinite(number)) return 1;
  return text?.trim().endsWith('%') ? number / 100 : number;
};

/** Fill as the root's default (ink), as ink of less strength, or as a `surface`. */
function fillOf(element: Element, cascade: PropertyValues): DraftAttributes {
  if (element.localName === 'line') return {};
  const value = cascade.inherited(element, 'fill') ?? 'black';
  // A gradient is decoration of a surface.
  const colour = value.startsWith('url(') ? { darkness: 0, opacity: 1 } : readColour(value);
  const opacity = fraction(cascade.inherited(element, 'fill-opacity')) * (colour?.opacity ?? 0);
  if (!colour || opacity === 0) {
    return value.toLowerCase() === 'currentcolor' ? {} : { fill: 'none' };
  }
  if (colour.darkness < surfaceDarkness) return { class: 'surface', fill: 'none' };
  const strength = (colour.darkness > inkDarkness ? 1 : colour.darkness) * opacity;
  return strength < 0.99 ? { 'fill-opacity': strength } : {};
}

/** The width of the element's line in user units, which also scales its markers. */
export function strokeWidthOf(element: Element, cascade: PropertyValues): number {
  const width = Number.parseFloat(cascade.inherited(element, 'stroke-width') ?? '1');
  return Number.isFinite(width) ? width : 1;
}

function strokeOf(element: Element, cascade: PropertyValues): DraftAttributes {
  const value = cascade.inherited(element, 'stroke') ?? 'none';
  const colour = value.startsWith('url(') ? { darkness: 1, opacity: 1 } : readColour(value);
  const width = strokeWidthOf(element, cascade);
  // A white line separates areas of colour; here the areas have outlines of their own.
  if (!colour || colour.darkness < surfaceDarkness || colour.opacity === 0 || width === 0)
    return {};
  const dashes = (cascade.inherited(element, 'stroke-dasharray') ?? '').match(/[\d.]+/g) ?? [];
  const gaps = dashes.length === 1 ? dashes : dashes.filter((_, index) => index % 2 === 1);
  return {
    stroke: 'currentColor',
    'stroke-width': width === 1 ? undefined : width,
    'stroke-dasharray': gaps.some((gap) => Number(gap) > 0) ? dashes.join(' ') : undefined,
  };
}

/** True when the element shows nothing, whatever its shape. */
export function isHidden(element: Element, cascade: PropertyValues): boolean {
  return (
    cascade.own(element, 'display') === 'none' ||
    cascade.inherited(element, 'visibility') === 'hidden' ||
    fraction(cascade.own(element, 'opacity')) === 0
  );
}

/**
 * The paint of a shape as presentation attributes, in the text's own colour and so in any colour
 * scheme: Mermaid's style sheet decides only whether there is a fill or a line, and how strong.
 */
export function paintOf(element: Element, cascade: PropertyValues): DraftAttributes {
  const fill = fillOf(element, cascade);
  const opacity = fraction(cascade.own(element, 'opacity'));
  // A surface is there so that no line crosses the text on it, so it is opaque.
  const isVeil = opacity < 1 && fill['class'] !== 'surface';
  return { ...fill, ...strokeOf(element, cascade), opacity: isVeil ? opacity : undefined };
}
