import type { Stack } from '#catalog/index.ts';
import { lineHeight } from '../font/measured-font.ts';
import { widthOf } from '../font/fonts.ts';
import { cellId } from '../stack/block-text.ts';
import { edge } from '../stack/composition.ts';
import type { SvgNode } from '../svg/node.ts';
import { readPicture, sideOf } from './read-line.ts';

/**
 * What is wrong with a picture of a stack, as somebody sees it who sees the line and the cells, and no colour.
 *
 * @param size Of the picture, in its units.
 */
export function pictureFaults(
  stack: Stack,
  content: readonly SvgNode[],
  size: { readonly width: number; readonly height: number },
): string[] {
  const picture = readPicture(content);
  const { cells, paths, uprights } = picture;
  const parts = stack.layers.flatMap((layer) => layer.parts);
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const names = stack.layers.toReversed().map(({ name }) => name);
  const inside = (x: number, width: number) => x >= edge - 0.1 && x + width <= size.width;
  const overlapping = cells.filter((cell, index) =>
    cells.some(
      (other, at) =>
        at < index &&
        cell.x < other.x + other.width &&
        other.x < cell.x + cell.width &&
        cell.y < other.y + other.height &&
        other.y < cell.y + cell.height,
    ),
  );
  return [
    ...(paths.length === 1 ? [] : [`${paths.length} lines`]),
    ...(picture.layers.join() === names.join() ? [] : [`layers ${picture.layers.join()}`]),
    ...(cells.length === parts.length ? [] : [`${cells.length} cells of ${parts.length} parts`]),
    ...parts.flatMap((part) => {
      const cell = byId.get(cellId('part', part.id));
      if (!cell) return [`no ${part.id}`];
      const side = sideOf(picture, cell);
      return [
        ...(side === part.owner ? [] : [`${part.id} of ${part.owner} is on the side of ${side}`]),
        ...(cell.lines.join(' ') === part.name
          ? []
          : [`${part.id} says "${cell.lines.join(' ')}"`]),
      ];
    }),
    ...overlapping.map(({ id }) => `${id} is on another`),
    ...cells.filter(({ x, width }) => !inside(x, width)).map(({ id }) => `${id} is outside`),
    ...cells.flatMap(({ id, lines, width, height }) =>
      lines.some((line) => widthOf(line, 400) > width - 4) || lineHeight * lines.length + 8 > height
        ? [`the words of ${id} do not fit`]
        : [],
    ),
    ...(Math.max(...uprights.map(({ bottom }) => bottom)) === size.height ? [] : ['too short']),
  ];
}
