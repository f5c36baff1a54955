import { element, isElement, type SvgNode } from '../render/svg/node.ts';

/** Draws the line over the cells and under its own name, which interrupts it. */
export function withLine(tree: SvgNode, path: string): SvgNode {
  if (path === '') return tree;
  const line = element('path', { class: 'dividing-line', d: path });
  const name = tree.children.findIndex(
    (child) => isElement(child) && child.attributes['data-id'] === 'line_line',
  );
  return {
    ...tree,
    children: tree.children.toSpliced(name < 0 ? tree.children.length : name, 0, line),
  };
}
