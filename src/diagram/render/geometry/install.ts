import type { DOMWindow } from 'jsdom';
import { noBox } from './box.ts';
import type { Box } from './box.ts';
import { boundingBox, matrixToRoot } from './bounding-box.ts';
import { Cascade } from './cascade.ts';
import type { Fonts } from './fonts.ts';
import { applyToBox } from './matrix.ts';
import { pathLength, pointAt } from './path.ts';
import { fragmentsIn, textLength } from './text.ts';
import { TextStyles } from './text-style.ts';

/** An SVGRect has four members only; Mermaid tells it from a DOMRect by the missing `left`. */
const rect = ({ x, y, width, height }: Box): Record<string, number> => ({ x, y, width, height });

function clientRect(box: Box): Record<string, number> {
  const { x, y, width, height } = box;
  return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
}

/**
 * Gives the window's SVG elements the measuring methods that jsdom lacks:
 * https://github.com/jsdom/jsdom/issues/918. The answers are Chromium's, from the fonts' metrics.
 */
export function installGeometry(window: DOMWindow, fonts: Fonts): void {
  const stylesFor = (element: Element): TextStyles => {
    // Mermaid writes the sheet inside the diagram; what is outside has none.
    const svg = element.closest('svg');
    return new TextStyles(new Cascade(svg ?? element), fonts);
  };
  const pathData = (element: Element): string => element.getAttribute('d') ?? '';

  const methods = {
    getBBox(this: Element): Record<string, number> {
      return rect(boundingBox(this, stylesFor(this)) ?? noBox);
    },
    getBoundingClientRect(this: Element): Record<string, number> {
      const box = boundingBox(this, stylesFor(this));
      const holder = this.localName === 'tspan' ? (this.closest('text') ?? this) : this;
      return clientRect(box ? applyToBox(matrixToRoot(holder), box) : noBox);
    },
    getComputedTextLength(this: Element): number {
      return textLength(this, stylesFor(this));
    },
    getNumberOfChars(this: Element): number {
      return fragmentsIn(this, stylesFor(this)).reduce((sum, { text }) => sum + text.length, 0);
    },
    getTotalLength(this: Element): number {
      return pathLength(pathData(this));
    },
    getPointAtLength(this: Element, distance: number): { x: number; y: number } {
      const [x, y] = pointAt(pathData(this), distance);
      return { x, y };
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(window.SVGElement.prototype, name, { value, configurable: true });
  }
}
