/** How one layer is owned in all modes: the data of `/layers/<id>/`. */
import type { LayerId, LayerOwner, Service, StackLayer } from '#catalog/index.ts';
import { modeLines, type ModeLine } from './mode-lines.ts';

/** Modes of a service in which the layer is alike; `whole` if these are all of its modes that have it. */
export interface LayerLine extends ModeLine {
  /** The layer, as the first of the modes has it. */
  readonly layer: StackLayer;
}

/** The modes of some services in which the layer has the same parts, in the same words. */
export const layerLines = (services: readonly Service[], id: LayerId): readonly LayerLine[] =>
  linesBy(services, id, ({ parts }) =>
    JSON.stringify(parts.map((part) => [part.id, part.name, part.owner, part.duty, part.setting])),
  );

/** The modes of some services by who has the layer. */
export function layerShares(
  services: readonly Service[],
  id: LayerId,
): Readonly<Record<LayerOwner, readonly LayerLine[]>> {
  const lines = linesBy(services, id, ({ owner }) => owner);
  const having = (owner: LayerOwner) => lines.filter(({ layer }) => layer.owner === owner);
  return { customer: having('customer'), split: having('split'), aws: having('aws') };
}

/** Lines in the order of the services. A service without the layer has none. */
const linesBy = (
  services: readonly Service[],
  id: LayerId,
  wordsOf: (layer: StackLayer) => string,
): readonly LayerLine[] =>
  services.flatMap((service) => {
    const having = service.modes.flatMap((mode) => {
      const layer = mode.stack.layers.find((each) => each.id === id);
      return layer ? [{ mode, layer }] : [];
    });
    return modeLines(service, having, ({ layer }) => wordsOf(layer), having.length);
  });
