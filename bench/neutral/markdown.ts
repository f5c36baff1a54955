import { layerOf } from '#catalog/layers.ts';
import type { NeutralService } from './services.ts';

interface Options {
  /** Whether the page itself has to say its title; else the generator puts it above the text. */
  readonly withHeading: boolean;
}

const owners = { aws: 'AWS', customer: 'You' };

/** A service's page in Markdown: a paragraph, the picture, the table, a paragraph. */
export function markdownOf(service: NeutralService, { withHeading }: Options): string {
  const { name, summary, paragraphs, parts } = service;
  const rows = parts
    .toReversed()
    .map(
      (part) =>
        `| ${part.name} | ${layerOf(part.layer).name} | ${owners[part.owner]} | ${part.duty} |`,
    );
  return [
    `---\ntitle: ${name}\ndescription: ${summary}\n---`,
    ...(withHeading ? [`# ${name}`] : []),
    paragraphs[0],
    `\`\`\`mermaid\n${mermaidOf(service)}\`\`\``,
    ['| Part | Layer | Owner | Duty |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    `${paragraphs[1]}\n`,
  ].join('\n\n');
}

/** The page at `/`. */
export const homeOf = ({ withHeading }: Options): string =>
  `---\ntitle: Services\n---\n\n${withHeading ? '# Services\n\n' : ''}Made-up services.\n`;

/** How many of nine columns each cell of a row takes, by the number of cells. */
const widths: Readonly<Record<number, readonly number[]>> = { 1: [9], 2: [5, 4], 3: [3, 3, 3] };

/**
 * The picture of a service as a block diagram, the highest layer first. `block-beta` is what
 * Mermaid 10, 11 and 12 all read; ids are numbers, because some words in an id stop their lexer.
 */
function mermaidOf({ parts }: NeutralService): string {
  const layers = [...Map.groupBy(parts, ({ layer }) => layer)].toReversed();
  const rows = layers.map(([layer, cells], row) => {
    const name = `l${row}["${layerOf(layer).name}"]:3`;
    const boxes = cells.map(
      (part, index) => `c${row}_${index}["${part.name}"]:${widths[cells.length]![index]}`,
    );
    return `  ${[name, ...boxes].join(' ')}\n`;
  });
  return `block-beta\n  columns 12\n${rows.join('')}`;
}
