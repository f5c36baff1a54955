import type { Node, Root } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { inFile, type FilePlace } from '../rule.ts';
import type { ContentFile } from './content-file.ts';

/** A tag in MDX: an HTML element or a component. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

export type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;

/** Every node of these types, in the order of the text. */
export function nodesOf<Type extends Nodes['type']>(
  tree: Root,
  ...types: readonly Type[]
): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(tree, (node) => {
    if (types.some((type) => type === node.type)) found.push(node as never);
  });
  return found;
}

type Nodes = Root | Root['children'][number] | import('mdast').Nodes;

/** The tags of a page. */
export const tagsOf = (tree: Root): Tag[] =>
  nodesOf(tree, 'mdxJsxFlowElement', 'mdxJsxTextElement');

/** Components begin with a capital letter or are reached through a dot, as in JSX. */
export const isComponent = ({ name }: Tag): boolean => name !== null && /^\p{Lu}|\./u.test(name);

/** Where a node stands. */
export const placeOf = ({ file }: ContentFile, { position }: Pick<Node, 'position'>): FilePlace =>
  inFile(file, position?.start.line, position?.start.column);
