import { diagramFontSize } from '../render/config.ts';
import { mapElements } from '../render/svg/map.ts';
import { elementsOf, textContent, withAttributes, type SvgNode } from '../render/svg/node.ts';
import { selector } from '../render/svg/select.ts';
import { widthOf } from './width-of.ts';

const isText = selector('text, tspan');
const isStrong = selector('.realm text, .line text, .layer tspan:first-child, .side');

/**
 * Gives each line of a picture the width that it has in the site's own font. A picture that is
 * alone, or in a frame, takes its reader's fonts, and a wider one would run out of the cells.
 */
export const fitText = (tree: SvgNode): SvgNode =>
  mapElements(tree, (element, path) =>
    // A text of several lines is as wide as each of them.
    isText(path) && elementsOf(element).length === 0
      ? withAttributes(element, {
          textLength: widthOf(
            textContent(element),
            isStrong(path) ? 600 : 400,
            Number(element.attributes['font-size'] ?? diagramFontSize),
          ),
          lengthAdjust: 'spacingAndGlyphs',
        })
      : element,
  );
