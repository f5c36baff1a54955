import { unified } from '@astrojs/markdown-remark';
import type { Element, Root as HtmlRoot } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { remarkComments, remarkStackImages, remarkUnravel } from '#load/content/remark-plugins.ts';
import { site } from '#site.config.ts';
import { absolute } from '#views/urls.ts';

/** How content becomes HTML, in pages of every kind. */
export const markdown = {
  // Sätteri, Astro 7's default, takes no remark plugins.
  processor: unified({
    gfm: false,
    remarkPlugins: [
      remarkGfm,
      remarkComments,
      remarkUnravel,
      remarkStackImages,
      // Before our own plugins, which add nodes that content may not have.
      remarkContentGuard,
      remarkSiteAddress,
    ],
    rehypePlugins: [rehypeTaskLabels, rehypeAccessibleTables],
  }),
};

/**
 * The guard, loaded when the first page is compiled. Most builds take all pages as an earlier one
 * compiled them, and the catalogue takes half a second to load.
 */
function remarkContentGuard() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const guard = await import('./content-guard.ts');
    await guard.remarkContentGuard()(tree, file);
  };
}

/** What the guides call the site in their examples. */
const example = 'dividing-line.example';

/**
 * Puts this copy's own address into the examples of the guides, so that what a reader copies works:
 * with its base path where an address goes on, without it where an origin or a host is alone.
 */
function remarkSiteAddress() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'code' || node.type === 'inlineCode') node.value = withAddress(node.value);
    });
  };
}

/** The same for one text. */
export function withAddress(text: string): string {
  return text
    .replaceAll(`https://${example}/`, absolute(''))
    .replaceAll(`https://${example}`, site.url)
    .replaceAll(example, new URL(site.url).host);
}

/**
 * Names the box of each task after the task: GFM's check boxes have no label, only text beside them.
 */
export function rehypeTaskLabels() {
  return (tree: HtmlRoot): void => {
    visit(tree, 'element', (item: Element) => {
      const isTask = [item.properties.className].flat().includes('task-list-item');
      if (item.tagName !== 'li' || !isTask) return;
      visit(item, 'element', (input) => {
        if (input.tagName !== 'input') return;
        const [firstSentence = ''] = toString(item)
          .trim()
          .split(/(?<=[.?!])\s/);
        input.properties.ariaLabel = firstSentence;
      });
    });
  };
}

/** Lets the keyboard scroll a table of the prose, which is wider than a narrow screen. */
export function rehypeAccessibleTables() {
  return (tree: HtmlRoot): void => {
    visit(tree, 'element', (element: Element) => {
      if (element.tagName === 'table') element.properties.tabIndex = 0;
    });
  };
}
