import { ownerIds, ownerOf, type Mode, type Service, type StackPart } from '#catalog/index.ts';

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
