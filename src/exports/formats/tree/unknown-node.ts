import type { Node } from 'mdast';

/**
 * Rejects a node that no format supports, because an export without it would be incomplete.
 *
 * @throws RangeError always; it names the kind of the node and, where known, its place.
 */
export function unknownNode(node: Node): never {
  const start = node.position?.start;
  const place = start ? ` at line ${start.line}, column ${start.column}` : '';
  throw new RangeError(
    `An export cannot hold the node ${JSON.stringify(node.type)}${place}. ` +
      'Turn it into headings, paragraphs, lists, tables, code, quotes, links or pictures first',
  );
}
