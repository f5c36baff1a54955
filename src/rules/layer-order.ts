import { layerIds, type Part } from '../catalog/index.ts';
import {
  inArchetype,
  inService,
  within,
  type CatalogPlace,
  type Problem,
  type Rule,
} from './rule.ts';

export const layerOrder: Rule = {
  id: 'layer-order',
  invariant: 'Parts are written in the order of the layers, the bottom first.',
  *check({ archetypes, entries }) {
    for (const { id, parts } of archetypes) yield* outOfOrder(parts, inArchetype(id, 'parts'));
    for (const { id, add, modes } of entries) {
      yield* outOfOrder(add, inService(id, 'add'));
      for (const mode of modes) {
        yield* outOfOrder(mode.add, inService(id, 'modes', { id: mode.id }, 'add'));
      }
    }
  },
};

const height = ({ layer }: Part) => layerIds.indexOf(layer);

function* outOfOrder(parts: readonly Part[] = [], at: CatalogPlace): Generator<Problem> {
  let highest: Part | undefined;
  for (const part of parts) {
    if (height(part) < 0) continue;
    if (highest && height(part) < height(highest)) {
      yield {
        at: within(at, { id: part.id }, 'layer'),
        found: `The part "${part.id}" of the layer "${part.layer}" comes after "${highest.id}" of the layer "${highest.layer}".`,
        allowed: `Allowed, bottom to top: ${layerIds.join(', ')}.`,
        next: `Move "${part.id}" up in the list, before the parts of higher layers.`,
      };
    } else {
      highest = part;
    }
  }
}
