import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { toMarkdown } from '#catalog/text/markdown.ts';
import { toConfluence } from './confluence.ts';
import { toDokuWiki } from './dokuwiki.ts';
import { toMediaWiki } from './mediawiki.ts';
import { readDocument } from './read-document.ts';

/**
 * How a document shows pictures: as Mermaid text that the reader's tool draws, or as links to our
 * files.
 */
export type PictureForm = 'mermaid' | 'file';

/** A form that a page is exported in, for another tool: a syntax, and how it shows pictures. */
export interface PageFormat {
  readonly id: string;
  /** The syntax, as its users call it. */
  readonly name: string;
  /** What follows the page's id in the file's name, without the first dot. */
  readonly ending: string;
  readonly mediaType: string;
  readonly pictures: PictureForm;
  /** Writes an mdast tree; ends in one line break. Throws a RangeError for unknown nodes. */
  readonly write: (root: Root) => string;
}

/**
 * A plain HTML fragment, for wikis that take HTML and strip what they do not know: no classes, ids,
 * styles or scripts. Tasks are text, as wikis strip inputs.
 */
function toHtmlFragment(root: Root): string {
  const tree = toHast(readDocument(root));
  visit(tree, 'element', (element, index, parent) => {
    delete element.properties.className;
    if (element.tagName === 'th') element.properties.scope = 'col';
    if (element.tagName === 'input') parent!.children[index!] = box(element);
  });
  return `${toHtml(tree)}\n`;
}

const box = (input: Element) => ({
  type: 'text' as const,
  value: input.properties.checked === true ? '☑' : '☐',
});

/** Every form that a page is exported in. */
export const pageFormats = [
  {
    id: 'markdown',
    name: 'Markdown',
    ending: 'md',
    mediaType: 'text/markdown',
    pictures: 'mermaid',
    write: toMarkdown,
  },
  {
    // For tools that print a Mermaid fence as text.
    id: 'markdown-picture',
    name: 'Markdown with the picture',
    ending: 'picture.md',
    mediaType: 'text/markdown',
    pictures: 'file',
    write: toMarkdown,
  },
  {
    id: 'html',
    name: 'HTML',
    ending: 'fragment.html',
    mediaType: 'text/html',
    pictures: 'file',
    write: toHtmlFragment,
  },
  {
    id: 'confluence',
    name: 'Confluence storage format',
    ending: 'confluence.xml',
    mediaType: 'application/xml',
    pictures: 'file',
    write: toConfluence,
  },
  {
    id: 'mediawiki',
    name: 'MediaWiki',
    ending: 'mediawiki.txt',
    mediaType: 'text/plain',
    pictures: 'file',
    write: toMediaWiki,
  },
  {
    id: 'dokuwiki',
    name: 'DokuWiki',
    ending: 'dokuwiki.txt',
    mediaType: 'text/plain',
    pictures: 'file',
    write: toDokuWiki,
  },
] as const satisfies readonly PageFormat[];
