import { shapeBox } from '../geometry/bounding-box.ts';
import { union, type Box } from '../geometry/box.ts';
import { applyToBox, identity, multiply, parseTransform, type Matrix } from '../geometry/matrix.ts';
import { elementsOf, type SvgNode } from './node.ts';

/** A node's box in the coordinates of the picture's `viewBox`. */
export interface NodeBox extends Box {
  /** The node's id in the diagram's text. */
  readonly id: string;
}

const shapeOf = ({ name, attributes }: SvgNode): Box | undefined =>
  shapeBox({ localName: name, getAttribute: (key) => attributes[key] ?? null });

/**
 * Where the nodes of a picture are, in the order in which they are drawn. A node's box is that of
 * its shapes, without its text.
 */
export function nodeBoxes(root: SvgNode): NodeBox[] {
  const nodes: { readonly id: string; readonly shapes: Box[] }[] = [];
  const visit = (element: SvgNode, outer: Matrix): Box[] => {
    const matrix = multiply(outer, parseTransform(element.attributes['transform'] ?? null));
    const id = element.attributes['data-id'];
    const shapes: Box[] = [];
    if (id) nodes.push({ id, shapes });
    const own = shapeOf(element);
    if (own) shapes.push(applyToBox(matrix, own));
    for (const child of elementsOf(element)) shapes.push(...visit(child, matrix));
    return shapes;
  };
  visit(root, identity);
  return nodes.flatMap(({ id, shapes }) => {
    const box = union(shapes);
    return box ? [{ id, ...box }] : [];
  });
}
