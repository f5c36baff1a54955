import { ownerIds, ownerOf, type Stack, type StackPart } from '#catalog/index.ts';
import { label } from '../mermaid/label.ts';
import { palette } from '../palette.ts';

/**
 * A stack as a Mermaid flowchart, for other tools to draw: you on the left, AWS on the right, a box for each
 * layer with its parts. It keeps to what Mermaid 8.8 reads, since Wiki.js still ships that version.
 *
 * @param title What is above both sides. A side that is connected to nothing outside it would lie down.
 */
export function flowchartText(stack: Stack, title: string): string {
  const sides = ownerIds.flatMap((owner) => {
    const boxes = stack.layers.toReversed().flatMap((layer) => {
      const parts = layer.parts.filter((part) => part.owner === owner);
      if (parts.length === 0) return [];
      const lines = [layer.name, ...wrap(parts.map(nameOf))];
      return [{ id: `${owner}_${layer.id.replaceAll('-', '_')}`, lines }];
    });
    return boxes.length > 0 ? [{ owner, boxes }] : [];
  });
  return [
    directive,
    'graph TB',
    `  stack[${label([title])}]`,
    // Every version puts the side that comes last on the left.
    ...sides
      .toReversed()
      .flatMap(({ owner, boxes }) => [
        `  subgraph ${owner} [${label([ownerOf(owner).name])}]`,
        ...boxes.map(({ id, lines }) => `    ${id}[${label(lines)}]`),
        '  end',
        ...boxes.slice(1).map(({ id }, index) => `  ${boxes[index]?.id} --- ${id}`),
      ]),
    ...sides.map(({ boxes }) => `  stack --- ${boxes[0]?.id}`),
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

/** Characters in a line of a box: two of them are about as wide as the picture on the site. */
const lineLength = 44;
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
