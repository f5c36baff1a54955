import { widthOf } from '../font/width-of.ts';
import type { StackPicture } from '../stack/picture.ts';
import { drawStack, svgOf } from '../svg/draw-stack.ts';
import { asFittedText, type Lettering } from '../svg/lettering.ts';
import { element, type SvgNode } from '../svg/node.ts';
import { darkStyle, lightPaint } from './look.ts';

/** What a picture says of itself when it is alone. */
export interface Captions {
  /** Above the stack: whose stack it is. */
  readonly caption: string;
  /** Below the stack: where it comes from. */
  readonly credit: string;
}

const captionFont = { 'font-size': 18, 'font-weight': 600 } as const;
const creditFont = { 'font-size': 12 } as const;
const margin = { top: 36, bottom: 28, side: 8 };

/**
 * A picture of a stack as a file of its own: no style sheet but the one inside, which only brings
 * the dark colours. A viewer that ignores it shows dark ink on white paper.
 */
export function standalone(
  { layout, names }: Pick<StackPicture, 'layout' | 'names'>,
  { caption, credit }: Captions,
  lettering: Lettering = asFittedText,
): SvgNode {
  const words = Math.max(
    widthOf(caption, captionFont['font-weight'], captionFont['font-size']),
    widthOf(credit, 400, creditFont['font-size']),
  );
  const outer = {
    x: -margin.side,
    y: -margin.top,
    width: Math.ceil(Math.max(layout.width, words)) + 2 * margin.side,
    height: layout.height + margin.top + margin.bottom,
  };
  return svgOf([outer.x, outer.y, outer.width, outer.height], names, [
    element('style', {}, [darkStyle()]),
    element('rect', { class: 'paper', ...outer, ...lightPaint('paper') }),
    ...lettering([caption], {
      class: 'caption',
      ...lightPaint('words'),
      x: 0,
      y: -12,
      ...captionFont,
    }),
    ...drawStack(layout, lettering, lightPaint),
    ...lettering([credit], {
      class: 'credit',
      ...lightPaint('credit'),
      x: 0,
      y: layout.height + 18,
      ...creditFont,
    }),
  ]);
}
