import { loadFonts } from '../font/fonts.ts';
import { diagramFontSize } from '../font/measured-font.ts';
import { widthOf } from '../font/width-of.ts';
import { element, type Attributes, type SvgNode } from './node.ts';

/** How a line of text stands: its baseline’s start, middle or end is at `x`. */
export interface TextAttributes extends Attributes {
  readonly x: number;
  readonly y: number;
  readonly 'text-anchor'?: 'start' | 'middle' | 'end';
  readonly 'font-weight'?: 600;
  readonly 'font-size'?: number;
}

/** How a line of text is written. */
export type Lettering = (text: string, attributes: TextAttributes) => SvgNode;

const weightOf = (attributes: TextAttributes) => attributes['font-weight'] ?? 400;
const sizeOf = (attributes: TextAttributes) => attributes['font-size'] ?? diagramFontSize;

/** As text in the site's font. */
export const asText: Lettering = (text, attributes) => element('text', attributes, [text]);

/** As text that keeps the width that it has in the site's font, whatever font a reader's system has. */
export const asFittedText: Lettering = (text, attributes) =>
  asText(text, {
    ...attributes,
    textLength: widthOf(text, weightOf(attributes), sizeOf(attributes)),
    lengthAdjust: 'spacingAndGlyphs',
  });

/** As outlines, which need no font. */
export const asOutlines: Lettering = (text, attributes) => {
  const { x, y, 'text-anchor': anchor = 'start', fill } = attributes;
  const [weight, size] = [weightOf(attributes), sizeOf(attributes)];
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor] * widthOf(text, weight, size);
  return element('path', {
    d: loadFonts().face(weight).outline(text, size),
    transform: `translate(${x - shift} ${y})`,
    fill,
  });
};
