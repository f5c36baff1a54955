import type { Definition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Turns links and pictures that refer to a definition elsewhere on the page, `[text][key]`, into ones
 * that have their address: a format for a wiki has no definitions.
 *
 * @returns A function that turns one node; it returns any other node unchanged.
 */
export function inlineReferences(tree: Root): (node: Nodes) => Nodes {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    // As in CommonMark, the first of several counts.
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
    const definition = definitions.get(node.identifier);
    // Without a definition, Markdown reads no reference.
    if (!definition) throw new RangeError(`There is no definition of "${node.identifier}".`);
    const { url, title } = definition;
    return node.type === 'linkReference'
      ? { type: 'link', url, title, children: node.children }
      : { type: 'image', url, title, alt: node.alt };
  };
}
