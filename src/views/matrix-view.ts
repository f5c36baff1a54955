/** How layers are owned in all modes: the data of `/matrix/` and `/layers/<id>/`. */
import {
  inPictureOrder,
  layers,
  type LayerId,
  type Service,
  type StackLayer,
} from '#catalog/index.ts';
import { modeLines } from './modes.ts';

/** The modes of a service, a row each, the default mode first. */
export const matrixRows = ({ modes }: Service) =>
  modes.map((mode) => ({
    mode,
    /** One for each layer, top to bottom as in pictures; undefined where the mode has no such layer. */
    cells: layers.toReversed().map(({ id }) => {
      const layer = mode.stack.layers.find((each) => each.id === id);
      const [first] = inPictureOrder(layer?.parts ?? []);
      // The part whose row is the first of the layer on the page of the mode.
      return layer && first && { layer: id, owner: layer.owner, part: first.id };
    }),
  }));

/** The modes of some services in which the layer has the same parts, in the same words. */
export const layerLines = (services: readonly Service[], id: LayerId) =>
  linesBy(services, id, ({ parts }) =>
    JSON.stringify(parts.map((part) => [part.id, part.name, part.owner, part.duty, part.setting])),
  );

/** The modes of some services by who has the layer. */
export function layerShares(services: readonly Service[], id: LayerId) {
  const lines = linesBy(services, id, ({ owner }) => owner);
  const none = { customer: [], split: [], aws: [] };
  return { ...none, ...Object.groupBy(lines, ({ layer }) => layer.owner) };
}

/** Lines in the order of the services; whole where all modes are in it that have the layer. */
const linesBy = (services: readonly Service[], id: LayerId, keyOf: (layer: StackLayer) => string) =>
  services.flatMap((service) => {
    const having = service.modes.flatMap((mode) => {
      const layer = mode.stack.layers.find((each) => each.id === id);
      return layer ? [{ mode, layer }] : [];
    });
    return modeLines(service, having, ({ layer }) => keyOf(layer), having.length);
  });
