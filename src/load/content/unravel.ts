import type { Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

/** Tags that are blocks: a browser ends the paragraph where one begins. */
export const blockTags: ReadonlySet<string | null> = new Set([
  'Aside',
  'Compare',
  'details',
  'summary',
]);

/**
 * A remark plugin that does what MDX does later: a paragraph of nothing but tags is no paragraph, so
 * `<Aside>One line.</Aside>` is a block. A block tag that is still `mdxJsxTextElement` afterwards stands
 * within a sentence.
 */
export function remarkUnravel() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      if (!parent || index === undefined || !isOnlyTags(paragraph)) return undefined;
      const tags = paragraph.children.filter((child) => child.type === 'mdxJsxTextElement');
      parent.children.splice(index, 1, ...tags.map(asBlock));
      return [SKIP, index + tags.length];
    });
  };
}

const isOnlyTags = ({ children }: Paragraph): boolean =>
  children.some(({ type }) => type === 'mdxJsxTextElement') &&
  children.every(
    (child) =>
      child.type === 'mdxJsxTextElement' ||
      (child.type === 'text' && /^[\t\n\r ]*$/.test(child.value)),
  );

/** The same node: what refers to it sees the change. */
function asBlock(tag: MdxJsxTextElement): MdxJsxFlowElement {
  const block = tag as unknown as MdxJsxFlowElement;
  block.type = 'mdxJsxFlowElement';
  for (const child of tag.children as Nodes[]) {
    if (child.type === 'mdxJsxTextElement' && blockTags.has(child.name)) asBlock(child);
  }
  return block;
}
