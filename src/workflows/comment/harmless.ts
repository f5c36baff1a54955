/** Makes a stranger's Markdown into Markdown that formats text and does nothing else. */
import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { harmlessText, visibleCharacters } from './harmless-text.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Reads Markdown and keeps what is on the list: headings, paragraphs, emphasis, code, lists, tables
 * and folded sections. Of links and images their text stays, of HTML nothing.
 */
export function harmlessDocument(markdown: string): Root {
  const { children } = parser.parse(visibleCharacters(markdown));
  return { type: 'root', children: balanced(children.flatMap(blocksOf)) };
}

/** The very tags with which `npm run diff` folds a section, and no other HTML. */
const opening = /^<details>\n<summary>[\w ,()]{1,80}<\/summary>$/;
const closing = '</details>';

const blocksOf = (node: RootContent): RootContent[] =>
  node.type === 'html' && (node.value === closing || opening.test(node.value))
    ? [node]
    : kept(node);

/** What stays of a node: itself, what is in it, or nothing. */
function kept(node: Nodes): RootContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      // A block of code loses its language: GitHub draws diagrams, maps and formulas of some.
      return [{ type: node.type, value: node.value }];
    case 'break':
    case 'thematicBreak':
      return [{ type: node.type }];
    case 'heading':
      // The comment's own heading is of the third rank.
      return [{ ...within(node), depth: Math.max(4, node.depth) as 4 | 5 | 6 } as RootContent];
    case 'listItem':
      return [{ ...within(node), checked: null } as RootContent];
    case 'paragraph':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'list':
    case 'table':
    case 'tableRow':
    case 'tableCell':
      return [within(node) as RootContent];
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: node.alt }] : [];
    case 'link':
    case 'linkReference':
    case 'blockquote':
      return node.children.flatMap(kept);
    default:
      return [];
  }
}

const within = (node: Parents): Parents =>
  ({ ...node, children: joined((node.children as Nodes[]).flatMap(kept)) }) as Parents;

/** Texts that now touch are one, and judged as one: `www` and `.` are an address together. */
function joined(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else result.push(node);
  }
  return result.map((node) =>
    node.type === 'text' ? { type: 'text', value: harmlessText(node.value) } : node,
  );
}

/** Folded sections that are each opened and closed, so that nothing after them is folded too. */
export function balanced(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let open = 0;
  for (const node of nodes) {
    if (isTag(node) && node.value === closing) {
      if (open === 0) continue;
      open -= 1;
    } else if (isTag(node)) open += 1;
    result.push(node);
  }
  const missing: Html[] = Array.from({ length: open }, () => ({ type: 'html', value: closing }));
  return [...result, ...missing];
}

const isTag = (node: RootContent): node is Html => node.type === 'html';
