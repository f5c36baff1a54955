import type { Box } from './geometry/box.ts';
import { nodeBoxes, type NodeBox } from './svg/boxes.ts';
import type { SvgNode } from './svg/node.ts';
import { isPicture } from './svg/picture.ts';

/** A diagram as it is drawn: what is written at the end, and where everything is in it. */
export interface Drawing {
  /** The `<svg>` element. */
  readonly tree: SvgNode;
  /** The part of the plane that the picture shows; its width and height are the picture's size. */
  readonly viewBox: Box;
  /** In the order in which they are drawn. */
  readonly nodes: readonly NodeBox[];
}

/** The drawing that a finished tree is. */
export function drawingOf(tree: SvgNode): Drawing {
  const [x = 0, y = 0, width = 0, height = 0] = (tree.attributes['viewBox'] ?? '')
    .split(' ')
    .map(Number);
  return { tree, viewBox: { x, y, width, height }, nodes: nodeBoxes(tree) };
}

/** How a cache keeps a drawing: its tree alone, so that nothing can contradict it. */
export const drawingForm = {
  write: ({ tree }: Drawing): string => JSON.stringify(tree),
  /** The drawing, or nothing for a text that no drawing has. */
  read(text: string): Drawing | undefined {
    try {
      const tree: unknown = JSON.parse(text);
      return isPicture(tree) ? drawingOf(tree) : undefined;
    } catch {
      return undefined;
    }
  },
};
