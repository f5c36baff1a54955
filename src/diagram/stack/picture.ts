import type { Mode, Service } from '../../catalog/index.ts';
import { readBoxes, renderDiagram } from '../render/index.ts';
import { compositions, outline, type Composition } from './composition.ts';
import { stackDescription } from './description.ts';
import { dividingLinePath } from './dividing-line.ts';
import { gridOf, outlineOf, type Row } from './grid.ts';
import { mermaidText } from './mermaid-text.ts';

/** A finished picture of one stack. */
export interface StackPicture {
  readonly composition: Composition['id'];
  /** The Mermaid text that it was made from. */
  readonly text: string;
  /** A self-contained `<svg>` element. */
  readonly svg: string;
}

const drawn = new WeakMap<Mode, Promise<readonly StackPicture[]>>();

/**
 * The pictures of a mode, one a composition, whose ids are unique within the site. Pages, embeds,
 * files and sizes ask for the same ones, so they are kept as long as the mode is.
 */
export function stackPictures(service: Service, mode: Mode): Promise<readonly StackPicture[]> {
  const known = drawn.get(mode) ?? drawAll(service, mode);
  drawn.set(mode, known);
  return known;
}

const drawAll = (service: Service, mode: Mode): Promise<readonly StackPicture[]> =>
  Promise.all(
    compositions.map((composition) =>
      draw(service, mode, composition, gridOf(mode.stack, composition)),
    ),
  );

/** The outline of a mode: its layers and where the line runs. */
export function outlinePicture(service: Service, mode: Mode): Promise<StackPicture> {
  return draw(service, mode, outline, outlineOf(mode.stack, outline));
}

async function draw(
  service: Service,
  mode: Mode,
  composition: Composition,
  rows: readonly Row[],
): Promise<StackPicture> {
  const text = mermaidText(rows, composition);
  const id = `${service.id}-${mode.id}-${composition.id}`;
  const svg = await renderDiagram(text, { id, ...stackDescription(service, mode) });
  const path = dividingLinePath(rows, readBoxes(svg).nodes, composition);
  return { composition: composition.id, text, svg: withLine(svg, path) };
}

/** Draws the line over the cells and under its own name, which interrupts it. */
function withLine(svg: string, path: string): string {
  if (path === '') return svg;
  const line = `<path class="dividing-line" d="${path}"/>`;
  const name = svg.search(/<g[^>]*\bdata-id="line_line"/);
  const at = name >= 0 ? name : svg.lastIndexOf('</svg>');
  return svg.slice(0, at) + line + svg.slice(at);
}
