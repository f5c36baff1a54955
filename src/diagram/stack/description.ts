import { dividingLineSentence, teamsOf, type Mode, type Service } from '../../catalog/index.ts';

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const words = { customer: 'yours', aws: 'AWS’s', split: 'split' } as const;

/** What the picture shows, for those who do not see it. */
export function stackDescription(
  service: Service,
  mode: Mode,
): { title: string; description: string } {
  const name = service.modes.length > 1 ? `${service.shortName}, ${mode.name}` : service.shortName;
  const layers = mode.stack.layers
    .toReversed()
    .map((layer) => `${layer.name.toLowerCase()} ${words[layer.owner]}`);
  const teams = teamsOf(mode.stack);
  const held =
    teams.length > 0
      ? ` Under a part of yours stands the team that holds it: ${listFormat.format(teams)}.`
      : '';
  return {
    title: `${name}: who secures what`,
    description: `A stack with data on top. ${dividingLineSentence(mode.stack.line)} From the top: ${listFormat.format(layers)}.${held} The table of parts says the same in words.`,
  };
}
