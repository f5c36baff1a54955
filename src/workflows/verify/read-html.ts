import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SectionCollector, type PageText } from './page-text.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const blocks = ['p', 'li', 'td', 'th', 'dt', 'dd', 'pre', 'figcaption', 'blockquote'];
const unread = [
  'script',
  'style',
  'nav',
  'header',
  'footer',
  'noscript',
  'template',
  'svg',
  'form',
];

/** The text of a page that is there as HTML alone, without what surrounds its content. */
export function readHtml(html: string): PageText {
  const root = fromHtml(html);
  const collector = new SectionCollector();
  collect(find(root, isMain) ?? find(root, ({ tagName }) => tagName === 'body') ?? root, collector);
  return collector.sections;
}

const isMain = ({ tagName, properties }: Element): boolean =>
  tagName === 'main' || tagName === 'article' || properties['id'] === 'main-col-body';

function find(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

function collect(node: Nodes, collector: SectionCollector): void {
  if (node.type !== 'element') {
    if ('children' in node) for (const child of node.children) collect(child, collector);
    return;
  }
  const { tagName, properties, children } = node;
  if (unread.includes(tagName)) return;
  if (headings.includes(tagName)) {
    collector.heading(toString(node), String(properties['id'] ?? ''));
  } else if (blocks.includes(tagName) && !children.some(holdsBlocks)) {
    collector.block(toString(node));
  } else {
    for (const child of children) collect(child, collector);
  }
}

/** True for an element that has blocks of its own, such as a list in an item. */
const holdsBlocks = (node: Nodes): boolean =>
  node.type === 'element' &&
  (blocks.includes(node.tagName) ||
    headings.includes(node.tagName) ||
    node.children.some(holdsBlocks));
