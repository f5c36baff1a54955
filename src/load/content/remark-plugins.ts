/** What every reader of a page does to its tree: remarks go, blocks become blocks, pictures stacks. */
import type { Image, Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;

/**
 * A remark plugin that removes comments, which MDX parses as expressions without code. The remaining
 * expressions compute something.
 */
export function remarkComments() {
  return (tree: Root): void => {
    visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (node, index, parent) => {
      if (!parent || index === undefined || !isComment(node as Expression)) return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
    visit(tree, 'paragraph', ({ children }, index, parent) => {
      if (children.length > 0 || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

const isComment = ({ data }: Expression): boolean =>
  data?.estree?.body.length === 0 && (data.estree.comments?.length ?? 0) > 0;

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

/** `../services/ec2.svg`, `../services/ec2/dedicated-host.svg`: the picture of a stack. */
const stackAddress = /^(?:\.\.\/)+services\/([^/.]+)(?:\/([^/.]+))?\.svg$/;

/** Whether an address names the picture of a stack. */
export const isStackAddress = (url: string): boolean => stackAddress.test(url);

/**
 * A remark plugin that makes a picture of a stack, alone in its paragraph, the stack itself: so plain
 * Markdown embeds one, `![EC2](../services/ec2.svg)` being the same as `<StackDiagram service="ec2" />`.
 * Only MDX knows the tag.
 */
export function remarkStackImages() {
  return (tree: Root, file: VFile): void => {
    if (file.path?.endsWith('.md')) return;
    visit(tree, 'paragraph', ({ children: [only, ...others] }, index, parent) => {
      if (only?.type !== 'image' || others.length > 0 || !parent || index === undefined) return;
      if (isStackAddress(only.url)) parent.children[index] = stackTag(only);
    });
  };
}

function stackTag({ url, position }: Image): MdxJsxFlowElement {
  const [, service = '', mode] = stackAddress.exec(url) ?? [];
  const attributes = Object.entries({ service, ...(mode !== undefined && { mode }) });
  return {
    type: 'mdxJsxFlowElement',
    name: 'StackDiagram',
    attributes: attributes.map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value,
      position,
    })),
    children: [],
    ...(position && { position }),
  };
}
