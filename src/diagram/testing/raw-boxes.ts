import { matrixToRoot, shapeBox } from '../render/geometry/bounding-box.ts';
import { union, type Box } from '../render/geometry/box.ts';
import { applyToBox } from '../render/geometry/matrix.ts';
import type { Drawing, NodeBox } from '../render/index.ts';
import { nodeIdOf } from '../render/node-id.ts';
import { parseSvg } from '../render/parse-svg.ts';

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
 * Reads where the nodes of a diagram are from Mermaid's raw SVG, to compare a drawing with.
 *
 * @throws {Error} when the text holds no `<svg>` element.
 */
export function rawBoxes(svg: string): Pick<Drawing, 'viewBox' | 'nodes'> {
  const root = parseSvg(svg);
  const [x = 0, y = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const nodes: NodeBox[] = [];
  for (const element of root.querySelectorAll('*')) {
    const id = nodeIdOf(element, root.id);
    const box = id ? outline(element) : undefined;
    if (id && box) nodes.push({ id, ...box });
  }
  return { viewBox: { x, y, width, height }, nodes };
}
