import type {
  BlockContent,
  Definition,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { remarkComments, remarkStackImages, remarkUnravel } from '#load/content/remark-plugins.ts';
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
  .use(remarkUnravel)
  .use(remarkStackImages)
  .freeze();

/**
 * The prose of a page as a document: components are replaced, and addresses are absolute.
 *
 * @param body The page's MDX without its front matter.
 * @param page The page's absolute address, to which relative ones are resolved.
 * @throws {RangeError} for what a page may not hold; the rules report it first.
 */
export function proseOf(body: string, page: string, resolve: Resolve): RootContent[] {
  const tree = parser.runSync(parser.parse(body)) as Root;
  const inlined = inlineReferences(tree);
  const convert = (written: Nodes): Nodes[] => {
    const node = inlined(written);
    if (node.type === 'definition') return [];
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return tag(node);
    if (node.type.startsWith('mdx')) throw new RangeError(`A page may not hold ${node.type}.`);
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
    const isBlock = node.type === 'mdxJsxFlowElement';
    if (node.name === 'Aside') {
      const title = given.title === undefined ? [] : [paragraph(strong(given.title))];
      return [quote(...title, ...asBlocks(node.children.flatMap(convert)))];
    }
    const element = elements.get(node.name);
    if (element) {
      const nodes = element(node.children.flatMap(convert), given);
      return isBlock ? asBlocks(nodes) : nodes;
    }
    const resolved = resolve(node.name ?? '', given);
    if (!('type' in resolved)) return [...resolved];
    const words = node.children.flatMap(convert).filter(isPhrasing);
    // A link to something says its name, where the page gives it no words.
    const made =
      resolved.type === 'link' && words.length > 0
        ? { ...resolved, children: words as typeof resolved.children }
        : resolved;
    return isBlock ? [paragraph(made)] : [made];
  };

  return tree.children.flatMap(convert) as RootContent[];
}

/**
 * Turns links and pictures that refer to a definition elsewhere on the page, `[text][key]`, into ones
 * that have their address: a format for a wiki has no definitions. Any other node stays as it is.
 */
function inlineReferences(tree: Root): (node: Nodes) => Nodes {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    // As in CommonMark, the first of several counts.
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
    // Without a definition, Markdown reads no reference.
    const { url, title } = definitions.get(node.identifier)!;
    return node.type === 'linkReference'
      ? { type: 'link', url, title, children: node.children }
      : { type: 'image', url, title, alt: node.alt };
  };
}

/**
 * What HTML in a page becomes, which no syntax for wikis shares. The words of a page stay; a power keeps
 * a sign, since 10<sup>6</sup> is not 106.
 */
const elements: ReadonlyMap<string | null, ToNodes> = new Map<string | null, ToNodes>([
  ['abbr', (children, { title }) => (title ? [...children, text(` (${title})`)] : children)],
  ['b', marked('strong')],
  ['br', (children) => [{ type: 'break' }, ...children]],
  ['del', marked('delete')],
  ['em', marked('emphasis')],
  ['i', marked('emphasis')],
  ['strong', marked('strong')],
  ['sup', (children) => (children.length > 0 ? [text('^'), ...children] : [])],
  ...['code', 'details', 'kbd', 'sub', 'summary'].map((name): [string, ToNodes] => [
    name,
    (children) => children,
  ]),
]);

type ToNodes = (children: Nodes[], given: Readonly<Record<string, string>>) => Nodes[];

/** A mark around words; blocks have none. */
function marked(type: 'strong' | 'emphasis' | 'delete'): ToNodes {
  return (children) =>
    children.length > 0 && children.every(isPhrasing) ? [{ type, children }] : children;
}

const isPhrasing = (node: Nodes): node is PhrasingContent => phrasing.has(node.type);

const phrasing: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'image',
  'inlineCode',
  'link',
  'strong',
  'text',
]);

/** Blocks, for a place that has no sentence around it: what is no block becomes a paragraph. */
function asBlocks(nodes: readonly Nodes[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let open: Paragraph | undefined;
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      blocks.push(node as BlockContent);
      open = undefined;
    } else if (open) open.children.push(node);
    else blocks.push((open = paragraph(node)));
  }
  return blocks;
}

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
