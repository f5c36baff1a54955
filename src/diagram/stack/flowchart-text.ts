import {
  ownerIds,
  ownerOf,
  type OwnerId,
  type Stack,
  type StackPart,
} from '../../catalog/index.ts';
import { label } from '../mermaid/label.ts';
import { palette } from '../palette.ts';

/**
 * A stack as a Mermaid flowchart, for other tools to draw. It keeps to what Mermaid 8.8 reads, since
 * Wiki.js still ships that version: two subgraphs, one box for each layer and owner, the parts in it.
 */
export function flowchartText(stack: Stack): string {
  const sides = ownerIds.flatMap((owner) => {
    const boxes = stack.layers.toReversed().flatMap((layer) => {
      const parts = layer.parts.filter((part) => part.owner === owner);
      if (parts.length === 0) return [];
      const lines = [`${layer.name}: ${ownerOf(owner).possessive}`, ...wrap(parts.map(nameOf))];
      return [{ id: `${owner}_${layer.id.replaceAll('-', '_')}`, lines }];
    });
    return boxes.length > 0 ? [{ owner, boxes }] : [];
  });
  const chain = sides.flatMap(({ boxes }) => boxes.map(({ id }) => id));
  const crossing = sides.length === 2 ? sides[1]?.boxes[0]?.id : undefined;
  return [
    directive,
    'graph TB',
    ...sides.flatMap(({ owner, boxes }) => [
      `  subgraph ${owner} [${label([realmOf(owner)])}]`,
      ...boxes.map(({ id, lines }) => `    ${id}[${label(lines)}]`),
      '  end',
    ]),
    ...chain.slice(1).map((id, index) => {
      const line = id === crossing ? '---|the dividing line|' : '---';
      return `  ${chain[index]} ${line} ${id}`;
    }),
    `  classDef customer ${paint('yours')},stroke-dasharray:5 3`,
    `  classDef aws ${paint('aws')}`,
    ...sides.map(({ owner }) => `  style ${owner} fill:none,stroke:${edge[owner]}`),
    ...sides.map(({ owner, boxes }) => `  class ${boxes.map(({ id }) => id).join(',')} ${owner}`),
  ].join('\n');
}

/** From version 10 on, labels are wrapped at 200 pixels, within a part's name, unless told not to. */
const directive = '%%{init: {"flowchart": {"wrappingWidth": 640}}}%%';

const edge = { customer: palette.yours[0], aws: palette.aws[0] } as const;

/** Light colours, text included, since the page around may be dark. */
const paint = (side: 'yours' | 'aws') =>
  `fill:${palette[`${side}-fill`][0]},stroke:${palette[side][0]},color:${palette.ink[0]}`;

/** A part's name, with who inside the customer holds it. */
const nameOf = ({ name, team }: StackPart) => (team === undefined ? name : `${name} (${team})`);
const realmOf = (owner: OwnerId) => `${ownerOf(owner).name}: ${ownerOf(owner).realm.toLowerCase()}`;

/** Characters in a line of a box: about as wide as the picture on the site. */
const lineLength = 64;
const between = ' · ';

/** Lays names out in lines of about equal length, none of them torn. */
function wrap(names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const longer = lines.length > 0 ? `${lines.at(-1)}${between}${name}` : undefined;
    if (longer !== undefined && longer.length <= lineLength) lines[lines.length - 1] = longer;
    else lines.push(name);
  }
  return lines;
}
