/** All modes and layers: the data of `/matrix/`. */
import {
  inPictureOrder,
  layers,
  type LayerId,
  type LayerOwner,
  type Mode,
  type Service,
} from '#catalog/index.ts';

/** Who owns a layer of a mode. */
export interface MatrixCell {
  readonly layer: LayerId;
  readonly owner: LayerOwner;
  /** The part whose row is the first of the layer on the page of the mode. */
  readonly part: string;
}

export interface MatrixRow {
  readonly mode: Mode;
  /** One for each layer, top to bottom as in pictures; undefined where the mode has no such layer. */
  readonly cells: readonly (MatrixCell | undefined)[];
}

/** The modes of a service, a row each, the default mode first. */
export const matrixRows = ({ modes }: Service): readonly MatrixRow[] =>
  modes.map((mode) => ({
    mode,
    cells: layers.toReversed().map(({ id }): MatrixCell | undefined => {
      const layer = mode.stack.layers.find((each) => each.id === id);
      const [first] = inPictureOrder(layer?.parts ?? []);
      return layer && first && { layer: id, owner: layer.owner, part: first.id };
    }),
  }));
