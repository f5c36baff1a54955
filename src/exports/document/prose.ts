import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkComments } from '../../project/content/comments.ts';
import { remarkStackImages } from '../../project/content/stack-images.ts';
import { inlineReferences } from './inline-references.ts';
import { paragraph, quote, strong, text } from './nodes.ts';

/**
 * Returns what replaces a component of the prose: a text, link or picture, or blocks for one that
 * stands by itself.
 */
export type Resolve = (
  component: string,
  attributes: Readonly<Record<string, string>>,
) => PhrasingContent | readonly BlockContent[];

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkComments)
  .use(remarkStackImages)
  .freeze();

/** The page that was read last: all its forms are made one after the other, of one tree. */
let last: { readonly body: string; readonly tree: Root } | undefined;

function treeOf(body: string): Root {
  if (last?.body !== body) last = { body, tree: parser.runSync(parser.parse(body)) as Root };
  return last.tree;
}

/**
 * The prose of a page as a document: components are replaced, and addresses are absolute.
 *
 * @param body The page's MDX without its front matter.
 * @param page The page's absolute address, to which relative ones are resolved.
 * @throws {RangeError} for what a page may not hold; the rules report it first.
 */
export function proseOf(body: string, page: string, resolve: Resolve): RootContent[] {
  const tree = treeOf(body);
  const inlined = inlineReferences(tree);
  const convert = (written: Nodes): Nodes[] => {
    const node = inlined(written);
    if (node.type === 'definition') return [];
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return tag(node);
    if (node.type.startsWith('mdx')) throw new RangeError(`A page may not hold ${node.type}.`);
    if (node.type === 'paragraph' && isRemark(node)) return node.children.flatMap(convert);
    const { position: _position, ...rest } = node;
    const absolute =
      'url' in rest && typeof rest.url === 'string'
        ? { ...rest, url: new URL(rest.url, page).href }
        : rest;
    return 'children' in absolute
      ? [{ ...absolute, children: absolute.children.flatMap(convert) } as Nodes]
      : [absolute as Nodes];
  };

  const tag = (node: MdxJsxTextElement | MdxJsxFlowElement): Nodes[] => {
    const given = attributesOf(node);
    if (node.name === 'Aside') {
      const title = given.title === undefined ? [] : [paragraph(strong(text(given.title)))];
      const children = node.children.flatMap(convert);
      const blocks =
        node.type === 'mdxJsxTextElement'
          ? [paragraph(...(children as PhrasingContent[]))]
          : (children as BlockContent[]);
      return [quote(...title, ...blocks)];
    }
    const made = resolve(node.name ?? '', given);
    if (!('type' in made)) return [...made];
    return node.type === 'mdxJsxTextElement' ? [made] : [paragraph(made)];
  };

  return tree.children.flatMap(convert) as RootContent[];
}

/** MDX reads `<Aside>One line.</Aside>` as a tag within a paragraph, though it is a block. */
const isRemark = ({ children }: Paragraph): boolean =>
  children.length === 1 &&
  children[0]?.type === 'mdxJsxTextElement' &&
  children[0].name === 'Aside';

const attributesOf = ({
  attributes,
}: MdxJsxTextElement | MdxJsxFlowElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );
