import { loadFonts } from '../render/geometry/fonts.ts';
import { diagramFontSize } from '../render/config.ts';

/** One line of text in a picture: a `<text>` without lines of its own, or a `<tspan>`. */
export interface TextLine {
  readonly element: Element;
  readonly text: string;
  /** CSS weight. */
  readonly weight: 400 | 600;
  /** Width in the site's own font, in the picture's units. */
  readonly width: number;
}

const fonts = loadFonts();
const strong = '.realm text, .line text, .layer tspan:first-child';

/** The width of a line of text in the site's own font, in pixels. */
export const widthOf = (text: string, weight: number, size: number = diagramFontSize): number =>
  fonts.face(weight).measure(text, size).advance;

/** Every line of text of a stack's picture, in document order. */
export function textLinesOf(svg: Element): readonly TextLine[] {
  return [...svg.querySelectorAll('text, tspan')]
    .filter((element) => element.children.length === 0)
    .map((element) => {
      const text = element.textContent ?? '';
      const weight = element.matches(strong) ? 600 : 400;
      return { element, text, weight, width: widthOf(text, weight) };
    });
}
