import { layerIds, type Entries } from '#catalog/index.ts';

/**
 * A sentence about the first layer, trait or archetype that entries name and that does not exist:
 * stacks would silently lack its parts. Undefined where all exist.
 */
export function unresolved({ services, archetypes, traits }: Entries): string | undefined {
  const modes = services.flatMap((service) => service.modes);
  const writers = [...services, ...modes, ...archetypes, ...traits];
  const layers = writers.flatMap(({ add = [] }) => add.map(({ layer }) => layer));
  const taken = writers.flatMap((writer) => writer.traits ?? []);
  const started = [...services, ...modes].flatMap(({ archetype = [] }) => archetype);
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return (
    firstUnknown('layer', layers, layerIds) ??
    firstUnknown('trait', taken, idsOf(traits)) ??
    firstUnknown('archetype', started, idsOf(archetypes))
  );
}

function firstUnknown(
  noun: string,
  names: readonly string[],
  known: readonly string[],
): string | undefined {
  const all = new Set(known);
  const name = names.find((each) => !all.has(each));
  return name === undefined ? undefined : `There is no ${noun} "${name}".`;
}
