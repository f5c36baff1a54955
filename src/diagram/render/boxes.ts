import { shapeBox, matrixToRoot } from './geometry/bounding-box.ts';
import { union } from './geometry/box.ts';
import type { Box } from './geometry/box.ts';
import { applyToBox } from './geometry/matrix.ts';
import { nodeIdOf } from './node-id.ts';
import { parseSvg } from './svg-dom.ts';

/** A node's box in the coordinates of the picture's `viewBox`. */
export interface NodeBox extends Box {
  /** The node's id in the diagram's text. */
  readonly id: string;
}

export interface Boxes {
  readonly viewBox: Box;
  /** In the order in which they are drawn. */
  readonly nodes: readonly NodeBox[];
}

const inside = 'rect,circle,ellipse,line,polygon,polyline,path';

function outline(element: Element): Box | undefined {
  const shapes = element.matches(inside) ? [element] : [...element.querySelectorAll(inside)];
  return union(
    shapes.flatMap((shape) => {
      const box = shapeBox(shape);
      return box ? [applyToBox(matrixToRoot(shape), box)] : [];
    }),
  );
}

/**
 * Reads where the nodes of a diagram are, from Mermaid's raw SVG or from a cleaned one. A node's
 * box is that of its shapes, without its text.
 *
 * @throws {Error} when the text holds no `<svg>` element.
 */
export function readBoxes(svg: string): Boxes {
  const root = parseSvg(svg);
  const isClean = root.matches('.diagram-svg');
  const [x = 0, y = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const nodes: NodeBox[] = [];
  for (const element of root.querySelectorAll('*')) {
    const id = isClean ? element.getAttribute('data-id') : nodeIdOf(element, root.id);
    const box = id ? outline(element) : undefined;
    if (id && box) nodes.push({ id, ...box });
  }
  return { viewBox: { x, y, width, height }, nodes };
}
