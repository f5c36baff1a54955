import { diagramFontSize, mermaidConfig } from '../render/config.ts';
import { loadFonts } from '../render/geometry/fonts.ts';
import type { Composition } from './composition.ts';
import { wrapLabel } from './wrap.ts';

/** What Mermaid puts on both sides of a label together: four times the grid's padding. */
const labelPadding = 4 * mermaidConfig.block.padding;

const regular = loadFonts().face(400);
const measure = (text: string) => regular.measure(text, diagramFontSize).advance;

/** The lines of a label in a cell that spans these columns. */
export function labelLines(text: string, span: number, { columnWidth }: Composition): string[] {
  return wrapLabel(text, span * columnWidth - labelPadding, measure);
}
