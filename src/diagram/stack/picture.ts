import type { Mode, Service } from '../../catalog/index.ts';
import { renderBlocks, type Drawing } from '../render/index.ts';
import { compositions, type Composition } from './composition.ts';
import { stackDescription } from './description.ts';
import { dividingLine } from './dividing-line.ts';
import { gridOf } from './grid.ts';
import { mermaidText } from './mermaid-text.ts';
import { RecentValues } from './recent-values.ts';
import { withLine } from './with-line.ts';

/** A finished picture of one stack. */
export interface StackPicture extends Drawing {
  readonly composition: Composition['id'];
  /** The Mermaid text that it was made from. */
  readonly text: string;
}

/** A page shows a service's modes and asks for each several times; the next page asks for others. */
const drawn = new RecentValues<Mode, Promise<readonly StackPicture[]>>(32);

/**
 * The pictures of a mode, one a composition, whose ids are unique within the site. Pages, embeds,
 * files and sizes ask for the same ones, so the last are kept. All of them would fill the memory of
 * a large catalogue, and the cache of diagrams has them.
 */
export const stackPictures = (service: Service, mode: Mode): Promise<readonly StackPicture[]> =>
  drawn.get(mode, () => drawAll(service, mode));

const drawAll = (service: Service, mode: Mode): Promise<readonly StackPicture[]> =>
  Promise.all(compositions.map((composition) => draw(service, mode, composition)));

async function draw(service: Service, mode: Mode, composition: Composition): Promise<StackPicture> {
  const rows = gridOf(mode.stack, composition);
  const text = mermaidText(rows, composition);
  const id = `${service.id}-${mode.id}-${composition.id}`;
  const drawing = await renderBlocks(text, { id, ...stackDescription(service, mode) });
  const line = dividingLine(rows, drawing.nodes, composition);
  return { ...drawing, composition: composition.id, text, tree: withLine(drawing.tree, line) };
}
