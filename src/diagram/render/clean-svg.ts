import { cleanTree, type CleanOptions } from './clean.ts';
import type { Drawing } from './drawing.ts';
import { Cascade } from './geometry/cascade.ts';
import { loadFonts } from './geometry/fonts.ts';
import { TextStyles } from './geometry/text-style.ts';
import { parseSvg } from './parse-svg.ts';

/**
 * Turns Mermaid's raw SVG into the drawing that we ship, as `cleanTree` does.
 *
 * @throws {Error} when `raw` holds no SVG or an SVG without a `viewBox`.
 */
export function cleanSvg(raw: string, options: CleanOptions): Drawing {
  const root = parseSvg(raw);
  return cleanTree(root, new TextStyles(new Cascade(root), loadFonts()), options);
}
