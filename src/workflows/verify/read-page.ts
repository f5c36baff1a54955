/** What a page of AWS's says, without its markup. Pages are a stranger's text. */
import type { Element, Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOfHtml } from 'hast-util-to-string';
import type { Nodes as MarkdownNodes, Root } from 'mdast';
import { toString as textOfMarkdown } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

/** A part of a page under one heading. */
export interface Section {
  /** The heading's id, which ends its address; empty where it has none. */
  readonly id: string;
  readonly heading: string;
  /** The text of each paragraph, list item, table cell and listing, in order. */
  readonly blocks: readonly string[];
  /** Other ids within the section that an address may end with. */
  readonly anchors: readonly string[];
}

/** The sections of a page in order, the first without a heading. */
export type PageText = readonly Section[];

/** The sections with an id, or the whole page where no id is asked for. */
export const sectionsAt = (page: PageText, id: string): readonly Section[] =>
  id === '' ? page : page.filter((section) => section.id === id || section.anchors.includes(id));

/**
 * A text as a comparison needs it: one space between words, straight quotes, and no invisible characters,
 * so that a change of the publisher's tools is no change of the page.
 */
export const normalized = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/gu, ' ')
    .trim();

/** Collects blocks under the headings that come before them. */
class Sections {
  readonly #all = [{ id: '', heading: '', blocks: [] as string[], anchors: [] as string[] }];

  get #last() {
    return this.#all.at(-1)!;
  }

  heading(text: string, id = ''): void {
    this.#all.push({ id, heading: normalized(text), blocks: [], anchors: [] });
  }

  /** Gives the last heading its id, where that stands behind it; the first that is given counts. */
  name(id: string): void {
    if (this.#last.id === '') this.#last.id = id;
    else this.anchor(id);
  }

  anchor(id: string): void {
    this.#last.anchors.push(id);
  }

  block(text: string): void {
    const block = normalized(text);
    if (block !== '') this.#last.blocks.push(block);
  }

  /** Every section that says something. */
  get all(): PageText {
    return this.#all.filter(({ heading, blocks }) => heading !== '' || blocks.length > 0);
  }
}

const htmlHeading = /^h[1-6]$/;
const htmlBlock = /^(?:p|li|td|th|dt|dd|pre|figcaption|blockquote)$/;
const htmlIgnored = /^(?:script|style|nav|header|footer|noscript|template|svg|form)$/;

/** The text of a page that is there as HTML alone, without what surrounds its content. */
export function readHtml(html: string): PageText {
  const root = fromHtml(html);
  const sections = new Sections();
  const isMain = ({ tagName, properties }: Element) =>
    tagName === 'main' || tagName === 'article' || properties['id'] === 'main-col-body';
  collectHtml(
    find(root, isMain) ?? find(root, ({ tagName }) => tagName === 'body') ?? root,
    sections,
  );
  return sections.all;
}

function find(root: HtmlNodes, matches: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(root, 'element', (element) => {
    if (!matches(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

function collectHtml(node: HtmlNodes, sections: Sections): void {
  if (node.type === 'element') {
    const { tagName, properties, children } = node;
    if (htmlIgnored.test(tagName)) return;
    const id = String(properties['id'] ?? properties['name'] ?? '');
    if (htmlHeading.test(tagName)) {
      sections.heading(textOfHtml(node), id);
      return;
    }
    if (id !== '') sections.anchor(id);
    if (htmlBlock.test(tagName) && !children.some(holdsBlocks)) {
      sections.block(textOfHtml(node));
      return;
    }
  }
  if ('children' in node) for (const child of node.children) collectHtml(child, sections);
}

/** True for an element that has blocks of its own, such as a list in an item. */
const holdsBlocks = (node: HtmlNodes): boolean =>
  node.type === 'element' &&
  (htmlBlock.test(node.tagName) ||
    htmlHeading.test(node.tagName) ||
    node.children.some(holdsBlocks));

const parser = unified().use(remarkParse).use(remarkGfm);

/** A page as AWS serves it in Markdown. */
export const parseMarkdown = (markdown: string): Root => parser.parse(markdown);

/** The text of a page that AWS serves as Markdown. Ids stand behind headings: `<a name="considerations"></a>`. */
export function readMarkdown(markdown: string): PageText {
  const sections = new Sections();
  collectMarkdown(parseMarkdown(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')), sections);
  return sections.all;
}

function collectMarkdown(node: MarkdownNodes, sections: Sections): void {
  if (node.type === 'heading') sections.heading(textOfMarkdown(node, { includeHtml: false }));
  if (['heading', 'paragraph', 'html'].includes(node.type)) {
    visit(node, 'html', ({ value }) => {
      const id = /<a (?:name|id)="([^"]+)"/.exec(value)?.[1];
      if (id !== undefined) sections.name(id);
    });
  }
  // What contains blocks is looked into.
  if (['paragraph', 'code', 'tableCell'].includes(node.type)) {
    sections.block(textOfMarkdown(node, { includeHtml: false, includeImageAlt: false }));
  } else if (node.type !== 'heading' && 'children' in node) {
    for (const child of node.children) collectMarkdown(child, sections);
  }
}
