import type { Mode, Service } from '../../catalog/index.ts';
import { columnsOf } from '../mermaid/columns.ts';
import type { Names } from '../svg/draw-stack.ts';
import { bandsOf } from './bands.ts';
import { blockText } from './block-text.ts';
import { compositions, type Composition } from './composition.ts';
import { stackDescription } from './description.ts';
import { layOut, type Layout } from './layout.ts';
import { RecentValues } from './recent-values.ts';

/** A picture of one stack: where everything is, and what it is called. */
export interface StackPicture {
  readonly composition: Composition['id'];
  /** The Mermaid text that it was laid out from. */
  readonly text: string;
  readonly layout: Layout;
  /** With an id that is unique within the site. */
  readonly names: Names;
}

/** A page shows a service's modes and asks for each several times; the next page asks for others. */
const drawn = new RecentValues<Mode, Promise<readonly StackPicture[]>>(32);

/** The pictures of a mode, one a composition. */
export const stackPictures = (service: Service, mode: Mode): Promise<readonly StackPicture[]> =>
  drawn.get(mode, () =>
    Promise.all(compositions.map((composition) => draw(service, mode, composition))),
  );

async function draw(service: Service, mode: Mode, composition: Composition): Promise<StackPicture> {
  const bands = bandsOf(mode.stack, composition);
  const text = blockText(bands, composition);
  return {
    composition: composition.id,
    text,
    layout: layOut(bands, await columnsOf(text), composition),
    names: {
      id: `${service.id}-${mode.id}-${composition.id}`,
      ...stackDescription(service, mode),
    },
  };
}
