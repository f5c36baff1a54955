/** How a layer reads in the modes of a service, and in those of many. */
import type { LayerId, Mode, Service, StackLayer } from '../catalog/index.ts';

/** A mode that has the layer, and its parts there. */
export interface LayerInMode {
  readonly mode: Mode;
  readonly own: StackLayer;
}

/** A service that has the layer in at least one mode. */
export interface LayerInService {
  readonly service: Service;
  readonly modes: readonly LayerInMode[];
  /** The modes by what they say of the layer, those that say the same together. */
  readonly alike: readonly (readonly LayerInMode[])[];
}

export function layerIn(services: readonly Service[], id: LayerId): readonly LayerInService[] {
  return services.flatMap((service) => {
    const modes = service.modes.flatMap((mode) => {
      const own = mode.stack.layers.find((layer) => layer.id === id);
      return own ? [{ mode, own }] : [];
    });
    const alike = [...Map.groupBy(modes, ({ own }) => textOf(own)).values()];
    return modes.length > 0 ? [{ service, modes, alike }] : [];
  });
}

const textOf = ({ parts }: StackLayer): string =>
  JSON.stringify(
    parts.map(({ id, name, owner, duty, setting }) => [id, name, owner, duty, setting]),
  );

/** Who has a layer, in two or three words. */
export const layerOwnerWords = {
  customer: 'all yours',
  aws: 'all AWS’s',
  split: 'split',
} as const satisfies Record<StackLayer['owner'], string>;

/**
 * Who has the layer, in the modes of one service.
 *
 * @example 'split', 'all AWS’s in 2 modes, split in 1'
 */
export function layerSentence(modes: readonly LayerInMode[]): string {
  const counts = new Map<string, number>();
  for (const { own } of modes) {
    const words = layerOwnerWords[own.owner];
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const [[first, count] = ['', 0], ...others] = counts;
  if (others.length === 0) return first;
  const rest = others.map(([words, each]) => `${words} in ${each}`);
  return [`${first} in ${count} ${count === 1 ? 'mode' : 'modes'}`, ...rest].join(', ');
}
