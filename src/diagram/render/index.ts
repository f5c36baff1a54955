import { cached, cacheKey, defaultCacheFolder } from './cache.ts';
import { cleanSvg } from './clean.ts';
import type { CleanOptions } from './clean.ts';
import { isDrawing } from './clean/drawing.ts';
import { rendererFingerprint } from './fingerprint.ts';
import { renderMermaid } from './mermaid.ts';

export { readBoxes } from './boxes.ts';
export type { Boxes, NodeBox } from './boxes.ts';
export { cleanSvg } from './clean.ts';
export type { CleanOptions } from './clean.ts';
export { MermaidSyntaxError, UnsupportedDiagramError } from './errors.ts';
export { supportedKinds } from './kinds.ts';
export type { DiagramKind } from './kinds.ts';
export { escapeLabel } from './label.ts';
export { renderMermaid } from './mermaid.ts';
export { textOf } from './text-of.ts';

export interface RenderOptions extends CleanOptions {
  /** Folder of the cache; `.cache/diagrams` when left out. */
  readonly cacheFolder?: string;
}

/**
 * Renders Mermaid text to the SVG that we ship, from the cache when it is there.
 *
 * @throws {MermaidSyntaxError} for text that Mermaid cannot read, or that the limits reject.
 * @throws {UnsupportedDiagramError} for a kind of diagram that is not supported.
 */
export function renderDiagram(text: string, options: RenderOptions): Promise<string> {
  const { id, title, description, cacheFolder = defaultCacheFolder } = options;
  const key = cacheKey(rendererFingerprint(), text, id, title, description);
  const draw = async () => {
    const svg = cleanSvg(await renderMermaid(text, { id }), { id, title, description });
    // The cleaner writes nothing else; if it ever does, no page gets it.
    if (!isDrawing(svg)) throw new Error(`The picture "${id}" holds what no picture may hold.`);
    return svg;
  };
  return cached(cacheFolder, key, draw, (svg) => isDrawing(svg));
}
