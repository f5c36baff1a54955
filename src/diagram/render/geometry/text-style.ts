import type { PropertyValues } from './cascade.ts';
import type { Face } from './font.ts';
import type { Fonts } from './fonts.ts';

/** How a run of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The size that a browser's root element has. */
const rootSize = 16;

/** A CSS or SVG length in pixels; percentages count from the font size. */
export function toPixels(text: string, size: number, face: Face): number | undefined {
  const [, digits = '', unit = ''] = /^([-+]?[\d.]+(?:e[-+]?\d+)?)(px|em|rem|ex|pt|%)?$/i.exec(
    text.trim(),
  ) ?? ['', ''];
  const number = Number.parseFloat(digits);
  if (!Number.isFinite(number)) return undefined;
  return number * pixelsIn(unit.toLowerCase(), size, face);
}

function pixelsIn(unit: string, size: number, face: Face): number {
  switch (unit) {
    case 'em':
      return size;
    case 'rem':
      return rootSize;
    case 'ex':
      return face.xHeight(size);
    case 'pt':
      return 4 / 3;
    case '%':
      return size / 100;
    default:
      return 1;
  }
}

/** Reads how text in an element is set, with the inheritance that jsdom lacks for SVG. */
export class TextStyles {
  readonly #sizes = new Map<Element, number>();
  readonly cascade: PropertyValues;
  readonly fonts: Fonts;

  constructor(cascade: PropertyValues, fonts: Fonts) {
    this.cascade = cascade;
    this.fonts = fonts;
  }

  of(element: Element): TextStyle {
    const anchor = this.cascade.inherited(element, 'text-anchor');
    return {
      size: this.size(element),
      weight: this.weight(element),
      italic: /italic|oblique/.test(this.cascade.inherited(element, 'font-style') ?? ''),
      anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    };
  }

  face(element: Element): Face {
    return this.fonts.face(this.weight(element));
  }

  size(element: Element): number {
    const known = this.#sizes.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement ? this.size(element.parentElement) : rootSize;
    const declared = this.cascade.own(element, 'font-size');
    const face = this.fonts.face(400);
    const size = (declared && toPixels(declared, parent, face)) || parent;
    this.#sizes.set(element, size);
    return size;
  }

  weight(element: Element): number {
    const value = this.cascade.inherited(element, 'font-weight') ?? 'normal';
    if (value === 'bold' || value === 'bolder') return 700;
    const number = Number.parseInt(value, 10);
    return Number.isFinite(number) ? number : 400;
  }

  /** How far the baseline moves down for `dominant-baseline` and `alignment-baseline`. */
  baselineShift(element: Element): number {
    const own = this.cascade.own(element, 'alignment-baseline');
    const named = own && own !== 'auto' && own !== 'baseline' ? own : undefined;
    const baseline = named ?? this.cascade.inherited(element, 'dominant-baseline');
    const [face, size] = [this.face(element), this.size(element)];
    switch (baseline) {
      case 'middle':
        return face.xHeight(size) / 2;
      case 'central':
        return (face.ascent(size) - face.descent(size)) / 2;
      case 'hanging':
        return face.ascent(size) * 0.8;
      case 'mathematical':
        return face.ascent(size) / 2;
      case 'text-before-edge':
      case 'before-edge':
      case 'text-top':
        return face.ascent(size);
      case 'text-after-edge':
      case 'after-edge':
      case 'text-bottom':
      case 'ideographic':
        return -face.descent(size);
      default:
        return 0;
    }
  }
}
