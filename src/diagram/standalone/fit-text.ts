import { isDrawing } from '../render/clean/drawing.ts';
import { short } from '../render/clean/tree.ts';
import { parseSvg, serializeSvg } from '../render/svg-dom.ts';
import { memoize } from './memoize.ts';
import { textLinesOf } from './text-lines.ts';

/**
 * Gives each line of a picture the width that it has in the site's own font. A picture that stands
 * alone, or in a frame, takes its reader's fonts, and a wider one would run out of the cells.
 */
export const fitText = (svg: string): Promise<string> =>
  memoize(
    ['fitted', svg],
    () => {
      const root = parseSvg(svg);
      fitLines(root);
      return serializeSvg(root);
    },
    (content) => isDrawing(content),
  );

/** The same for a picture that is parsed already. */
export function fitLines(root: Element): void {
  for (const { element, width } of textLinesOf(root)) {
    element.setAttribute('textLength', short(width));
    element.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
}
