import type { Node, Nodes, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { inFile, type FileLocation } from '../location.ts';
import type { ContentFile } from './content-file.ts';
import { textPositionAt } from './text-faults.ts';

/** A tag in MDX: an HTML element or a component. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** Every node of these types, in the order of the text. */
export function nodesOf<Type extends Nodes['type']>(
  tree: Nodes,
  ...types: readonly Type[]
): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(tree as Root, (node) => {
    if (types.some((type) => type === node.type)) found.push(node as never);
  });
  return found;
}

/** The place of a node. */
export const placeOf = (
  { file }: ContentFile,
  { position }: Pick<Node, 'position'>,
): FileLocation => inFile(file, position?.start.line, position?.start.column);

/** The place of the character at an offset in a page's text. */
export function placeAt({ file, text }: ContentFile, offset: number): FileLocation {
  const { line, column } = textPositionAt(text, offset);
  return inFile(file, line, column);
}

/**
 * The place of a piece of a text node. Undefined where the page writes the text in another way, with
 * escapes or entities, so that the piece cannot be told from others like it.
 *
 * @param index Where the piece begins in the node's value.
 */
export function placeWithin(
  page: ContentFile,
  { value, position }: Text,
  index: number,
  piece: string,
): FileLocation | undefined {
  const start = position?.start.offset;
  if (start === undefined) return undefined;
  const inValue = startsOf(piece, value);
  const inPage = startsOf(piece, page.text.slice(start, position?.end.offset));
  const found = inPage[inValue.indexOf(index)];
  if (found === undefined || inPage.length !== inValue.length) return undefined;
  return placeAt(page, start + found);
}

function startsOf(piece: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) starts.push(at);
  return starts;
}
