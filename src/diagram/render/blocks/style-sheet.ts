import { diagramFontSize } from '../config.ts';
import type { PropertyValues } from '../geometry/cascade.ts';

type Values = Readonly<Record<string, string>>;

/** What Mermaid's style sheet for block diagrams says, by our configuration. */
const block: Values = { fill: '#ffffff', stroke: '#000000', 'stroke-width': '1px' };
const text: Values = { 'font-size': `${diagramFontSize}px`, 'text-anchor': 'middle' };
const nothing: Values = {};

function valuesOf(element: Element, property: string): Values {
  switch (element.localName) {
    case 'text':
    case 'tspan':
      return text;
    case 'rect':
      if (element.classList.contains('label-container') && !element.getAttribute('style')) {
        return block;
      }
  }
  if (property === 'fill') {
    throw new RangeError(`Only plain blocks can be drawn here, found <${element.localName}>.`);
  }
  return nothing;
}

const valueOf = (element: Element, property: string): string | undefined =>
  valuesOf(element, property)[property];

/**
 * The cascade of a diagram of blocks without links, which needs no style sheet and no search.
 *
 * @throws {RangeError} for the paint of anything but a block.
 */
export const blockStyles: PropertyValues = { own: valueOf, inherited: valueOf };
