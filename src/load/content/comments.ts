import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

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
