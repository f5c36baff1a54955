import { descendants, elementsOf, textContent, type SvgNode } from './svg/node.ts';

/**
 * The text of a node in a picture, lines joined by one space, or nothing when the picture has no
 * such node.
 */
export function textOf(tree: SvgNode, nodeId: string): string | undefined {
  const node = descendants(tree).find(({ attributes }) => attributes['data-id'] === nodeId);
  if (!node) return undefined;
  const texts = [...descendants(node)].filter(({ name }) => name === 'text');
  const lines = texts.flatMap((text) => {
    const parts = elementsOf(text).filter(({ attributes }) => 'x' in attributes);
    return (parts.length > 0 ? parts : [text]).map(textContent);
  });
  return lines.join(' ');
}
