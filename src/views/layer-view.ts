/** How one layer is owned in all modes: the data of `/layers/<id>/`. */
import type { LayerId, LayerOwner, Mode, Service, StackLayer } from '../catalog/index.ts';

/** Modes of a service in which the layer has the same parts, in the same words. */
export interface LayerLine {
  readonly service: Service;
  readonly modes: readonly [Mode, ...Mode[]];
  /** True if these are all modes of the service that have the layer. */
  readonly whole: boolean;
  readonly layer: StackLayer;
}

/** The lines of some services, in their order. A service without the layer has none. */
export function layerLines(services: readonly Service[], id: LayerId): readonly LayerLine[] {
  return services.flatMap((service) => {
    const having = service.modes.flatMap((mode) => {
      const layer = mode.stack.layers.find((each) => each.id === id);
      return layer ? [{ mode, layer }] : [];
    });
    const alike = Map.groupBy(having, ({ layer }) => textOf(layer));
    return [...alike.values()].flatMap((group): LayerLine[] => {
      const [first, ...others] = group;
      if (!first) return [];
      return [
        {
          service,
          modes: [first.mode, ...others.map(({ mode }) => mode)],
          whole: group.length === having.length,
          layer: first.layer,
        },
      ];
    });
  });
}

const textOf = ({ parts }: StackLayer): string =>
  JSON.stringify(
    parts.map(({ id, name, owner, duty, setting }) => [id, name, owner, duty, setting]),
  );

/** A service, and those of its modes in which the layer has one owner. */
export interface LayerShare {
  readonly service: Service;
  readonly modes: readonly Mode[];
  /** True if these are all modes of the service that have the layer. */
  readonly whole: boolean;
}

/** Who has the layer, service by service. */
export function layerShares(
  services: readonly Service[],
  id: LayerId,
): Readonly<Record<LayerOwner, readonly LayerShare[]>> {
  const ownerIn = (mode: Mode) => mode.stack.layers.find((layer) => layer.id === id)?.owner;
  const having = (owner: LayerOwner) =>
    services.flatMap((service): LayerShare[] => {
      const all = service.modes.filter((mode) => ownerIn(mode) !== undefined);
      const modes = all.filter((mode) => ownerIn(mode) === owner);
      return modes.length > 0 ? [{ service, modes, whole: modes.length === all.length }] : [];
    });
  return { customer: having('customer'), split: having('split'), aws: having('aws') };
}
