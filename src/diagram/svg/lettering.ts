import { faceOf, widthOf } from '../font/fonts.ts';
import { diagramFontSize, lineHeight } from '../font/measured-font.ts';
import { type Attributes, element, type SvgNode } from './node.ts';

/** How words stand: the start, middle or end of their first baseline is at `x`, `y`. */
export interface TextAttributes extends Attributes {
  readonly x: number;
  readonly y: number;
  readonly 'text-anchor'?: 'start' | 'middle' | 'end';
  readonly 'font-weight'?: 600;
  readonly 'font-size'?: number;
}

/** How words are written, in one line or in several. */
export type Lettering = (lines: readonly string[], attributes: TextAttributes) => SvgNode[];

const fontOf = (attributes: TextAttributes) =>
  [attributes['font-weight'] ?? 400, attributes['font-size'] ?? diagramFontSize] as const;

/** A text whose lines have further attributes of their own. */
function textNode(
  lines: readonly string[],
  attributes: TextAttributes,
  ofLine: (line: string) => Attributes,
): SvgNode {
  const [first = '', ...others] = lines;
  if (others.length === 0) return element('text', { ...attributes, ...ofLine(first) }, [first]);
  const { x, y, ...all } = attributes;
  const spans = lines.map((line, index) =>
    element('tspan', { x, y: y + index * lineHeight, ...ofLine(line) }, [line]),
  );
  return element('text', all, spans);
}

/** As text in the site's font. */
export const asText: Lettering = (lines, attributes) => [textNode(lines, attributes, () => ({}))];

/** As text that keeps the width that it has in the site's font, whatever font a reader's system has. */
export const asFittedText: Lettering = (lines, attributes) => [
  textNode(lines, attributes, (line) => ({
    textLength: widthOf(line, ...fontOf(attributes)),
    lengthAdjust: 'spacingAndGlyphs',
  })),
];

/** As outlines, which need no font. */
export const asOutlines: Lettering = (lines, attributes) => {
  const { x, y, 'text-anchor': anchor = 'start', fill } = attributes;
  const [weight, size] = fontOf(attributes);
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  return lines.map((line, index) => {
    const left = x - share * widthOf(line, weight, size);
    return element('path', {
      d: faceOf(weight).outline(line, size),
      transform: `translate(${left} ${y + index * lineHeight})`,
      fill,
    });
  });
};
