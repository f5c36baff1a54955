import { diagramFontSize, mermaidConfig } from '../render/config.ts';
import { loadFonts } from '../render/geometry/fonts.ts';
import type { Composition } from './composition.ts';
import { wrapLabel } from './wrap.ts';

/** What Mermaid puts on both sides of a label together: four times the grid's padding. */
const labelPadding = 4 * mermaidConfig.block.padding;

const regular = loadFonts().face(400);
const measure = (text: string) => regular.measure(text, diagramFontSize).advance;

const known = new Map<string, readonly string[]>();

/** The lines of a label in a cell that spans these columns. Many services have the same labels. */
export function labelLines(
  text: string,
  span: number,
  { columnWidth }: Composition,
): readonly string[] {
  const width = span * columnWidth - labelPadding;
  const key = `${width} ${text}`;
  const lines = known.get(key) ?? wrapLabel(text, width, measure);
  known.set(key, lines);
  return lines;
}
