import {
  layerOwner,
  layers,
  lineOf,
  type LayerId,
  type OwnerId,
  type Stack,
  type StackPart,
} from '#catalog/index.ts';

/** A stack of these owners, bottom to top, with parts that are named by their layer and number. */
export function stackOfOwners(
  owners: Partial<Record<LayerId, readonly OwnerId[]>>,
  nameOf: (id: string, index: number) => string = (id) => `Part ${id}`,
): Stack {
  let count = 0;
  const made = layers.flatMap(({ id, name }) => {
    const parts = owners[id]?.map((owner, index) => {
      const partId = `${id}-${index}`;
      return { id: partId, name: nameOf(partId, count++), owner } as StackPart;
    });
    return parts && parts.length > 0 ? [{ id, name, owner: layerOwner(parts), parts }] : [];
  });
  return { layers: made, line: lineOf(made) };
}
