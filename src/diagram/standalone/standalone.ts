import { diagramFontFamily } from '../render/config.ts';
import type { Drawing } from '../render/index.ts';
import { short } from '../render/svg/numbers.ts';
import {
  element,
  isElement,
  withAttributes,
  type SvgContent,
  type SvgNode,
} from '../render/svg/node.ts';
import { fitText } from './fit-text.ts';
import { darkStyle, paintLight } from './paint.ts';
import { tidyCells } from './tidy-cells.ts';
import { widthOf } from './width-of.ts';

/** What a picture says of itself when it is alone. */
export interface Lettering {
  /** Above the stack: whose stack it is. */
  readonly caption: string;
  /** Below the stack: where it comes from. */
  readonly credit: string;
}

const captionFont = { size: 18, weight: 600 };
const creditFont = { size: 12, weight: 400 };
const margin = { top: 36, bottom: 30, side: 8 };

/**
 * A picture of a stack as a file of its own: no style sheet but the one inside, which only brings
 * the dark colours. A viewer that ignores it shows dark ink on white paper.
 */
export function standalone(
  { tree, viewBox }: Pick<Drawing, 'tree' | 'viewBox'>,
  { caption, credit }: Lettering,
): SvgNode {
  const { x, y, width, height } = viewBox;
  const captionWidth = widthOf(caption, captionFont.weight, captionFont.size);
  const creditWidth = widthOf(credit, creditFont.weight, creditFont.size);
  const outer = {
    x: x - margin.side,
    y: y - margin.top,
    width: Math.max(width, captionWidth, creditWidth) + 2 * margin.side,
    height: height + margin.top + margin.bottom,
  };
  const line = (kind: string, size: number, baseline: number, textLength: number) => ({
    class: kind,
    x: outer.x + margin.side,
    y: baseline,
    'font-size': size,
    textLength,
    lengthAdjust: 'spacingAndGlyphs',
  });
  const { children } = tidyCells(fitText(tree));
  const whole = {
    ...tree,
    children: [
      ...children.filter(isName),
      element('style', {}, [darkStyle()]),
      element('rect', { class: 'paper', ...outer }),
      element('text', line('caption', captionFont.size, y - 12, captionWidth), [caption]),
      ...children.filter((child) => !isName(child)),
      element('text', line('credit', creditFont.size, y + height + 18, creditWidth), [credit]),
    ],
  };
  return paintLight(
    withAttributes(whole, {
      viewBox: [outer.x, outer.y, outer.width, outer.height].map(short).join(' '),
      width: outer.width,
      height: outer.height,
      'font-family': `'${diagramFontFamily}', 'Segoe UI', system-ui, sans-serif`,
    }),
  );
}

/** What comes first in a picture: its name and description. */
const isName = (child: SvgContent): boolean =>
  isElement(child) && (child.name === 'title' || child.name === 'desc');
