import { drawBlocks } from './blocks/draw-blocks.ts';
import { isPlain } from './blocks/is-plain.ts';
import { cachedDrawing, type RenderOptions } from './cached-drawing.ts';
import type { Drawing } from './drawing.ts';

export type { CleanOptions } from './clean.ts';
export type { Drawing } from './drawing.ts';
export { MermaidSyntaxError, UnsupportedDiagramError } from './errors.ts';
export { supportedKinds } from './kinds.ts';
export type { DiagramKind } from './kinds.ts';
export { escapeLabel } from './label.ts';
export type { NodeBox } from './svg/boxes.ts';
export type { SvgNode } from './svg/node.ts';
export { serialize } from './svg/serialize.ts';
export { textOf } from './text-of.ts';

/**
 * Renders Mermaid text to the drawing that we ship, from the cache when it is there.
 *
 * @throws {MermaidSyntaxError} for text that Mermaid cannot read, or that the limits reject.
 * @throws {UnsupportedDiagramError} for a kind of diagram that is not supported.
 */
export const renderDiagram = (text: string, options: RenderOptions): Promise<Drawing> =>
  cachedDrawing(['diagram', text], options, async (names) => {
    // jsdom takes half a second to load, and most diagrams are in the cache or are blocks.
    const [{ renderMermaid }, { cleanSvg }] = await Promise.all([
      import('./mermaid.ts'),
      import('./clean-svg.ts'),
    ]);
    return cleanSvg(await renderMermaid(text, names), names);
  });

/**
 * The same for blocks that we wrote ourselves, without links, in a twentieth of the time where all
 * labels are plain text.
 *
 * @throws as `renderDiagram` does.
 */
export const renderBlocks = (text: string, options: RenderOptions): Promise<Drawing> =>
  !isPlain(text)
    ? renderDiagram(text, options)
    : cachedDrawing(['blocks', text], options, (names) => drawBlocks(text, names));
