import { isElement, type SvgContent, type SvgNode } from './node.ts';
import type { ElementPath } from './select.ts';

/**
 * What replaces an element: it or another, or any number of them.
 *
 * @param element The element, with its content changed already.
 * @param path Where it was, and itself, unchanged.
 */
type ElementChange = (element: SvgNode, path: ElementPath) => SvgNode | readonly SvgNode[];

/** The tree with `change` made to each element inside. The root stays. */
export function mapElements(root: SvgNode, change: ElementChange): SvgNode {
  const inside = (parent: SvgNode, path: ElementPath): SvgNode => ({
    ...parent,
    children: parent.children.flatMap((child): SvgContent | readonly SvgContent[] => {
      if (!isElement(child)) return child;
      const own = [...path, child];
      return change(inside(child, own), own);
    }),
  });
  return inside(root, [root]);
}
