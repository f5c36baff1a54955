import { layerOf } from '#catalog/layers.ts';
import type { NeutralService } from './service.ts';

/** How many of nine columns each cell of a row takes, by the number of cells. */
const widths: Readonly<Record<number, readonly number[]>> = { 1: [9], 2: [5, 4], 3: [3, 3, 3] };

/**
 * The picture of a service as a block diagram, the highest layer first. `block-beta` is what
 * Mermaid 10, 11 and 12 all read; ids are numbers, because some words in an id stop their lexer.
 */
export function mermaidOf({ parts }: NeutralService): string {
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
