import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SectionCollector, type PageText } from './page-text.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Nodes whose text is one block. What contains blocks is looked into. */
const blocks: readonly string[] = ['paragraph', 'code', 'tableCell'];

/** The text of a page that AWS serves as Markdown. Ids stand behind headings: `<a name="considerations"></a>`. */
export function readMarkdown(markdown: string): PageText {
  const root: Root = parser.parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''));
  const collector = new SectionCollector();
  collect(root, collector);
  return collector.sections;
}

function collect(node: Nodes, collector: SectionCollector): void {
  const id = nameIn(node);
  if (node.type === 'heading') {
    collector.heading(toString(node, { includeHtml: false }), id);
  } else if (blocks.includes(node.type)) {
    if (id !== undefined) collector.name(id);
    collector.block(toString(node, { includeHtml: false, includeImageAlt: false }));
  } else if (node.type === 'html') {
    if (id !== undefined) collector.name(id);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, collector);
  }
}

/** The id of an anchor that is written as HTML, in a heading or by itself. */
function nameIn(node: Nodes): string | undefined {
  if (node.type === 'html') return /<a (?:name|id)="([^"]+)"/.exec(node.value)?.[1];
  if (!('children' in node) || !['heading', 'paragraph'].includes(node.type)) return undefined;
  for (const child of node.children) {
    const id = nameIn(child);
    if (id !== undefined) return id;
  }
  return undefined;
}
