import { type Mode, ownerIds, ownerOf, type Service, type StackPart } from '#catalog/index.ts';
import { columnsOf } from '../mermaid/columns.ts';
import type { Names } from '../svg/draw-stack.ts';
import { bandsOf } from './bands.ts';
import { compositions, type Composition } from './composition.ts';
import { blockText } from './block-text.ts';
import { layOut, type Layout } from './layout.ts';

/** A picture of one stack: where everything is, and what it is called. */
export interface StackPicture {
  readonly composition: Composition['id'];
  /** The Mermaid text that it was laid out from. */
  readonly text: string;
  readonly layout: Layout;
  /** With an id that is unique within the site. */
  readonly names: Names;
}

/** A mode's page shows both of its pictures; its frame and its files ask for the wide one again. */
const drawn = {
  wide: new WeakMap<Mode, Promise<StackPicture>>(),
  narrow: new WeakMap<Mode, Promise<StackPicture>>(),
};

/** The picture of a mode in one composition. */
export function stackPicture(
  service: Service,
  mode: Mode,
  composition: Composition,
): Promise<StackPicture> {
  const pictures = drawn[composition.id];
  const picture = pictures.get(mode) ?? draw(service, mode, composition);
  pictures.set(mode, picture);
  return picture;
}

/** The pictures of a mode, one a composition. */
export const stackPictures = (service: Service, mode: Mode): Promise<readonly StackPicture[]> =>
  Promise.all(compositions.map((composition) => stackPicture(service, mode, composition)));

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

/** A part's name, with who inside the customer holds it. */
const nameOf = ({ name, team }: StackPart) => (team === undefined ? name : `${name} (${team})`);

/** What the picture shows, for those who do not see it: of each layer, what is yours and what is AWS's. */
export function stackDescription(
  service: Service,
  mode: Mode,
): { title: string; description: string } {
  const name = service.modes.length > 1 ? `${service.shortName}, ${mode.name}` : service.shortName;
  const layers = mode.stack.layers.toReversed().map((layer) => {
    const sides = ownerIds.flatMap((owner) => {
      const parts = layer.parts.filter((part) => part.owner === owner);
      if (parts.length === 0) return [];
      return [`${ownerOf(owner).possessive}: ${parts.map(nameOf).join('; ')}.`];
    });
    return `${layer.name}, ${sides.join(' ')}`;
  });
  return {
    title: `${name}: who secures what`,
    description: `Layers from top to bottom. ${layers.join(' ')}`,
  };
}
