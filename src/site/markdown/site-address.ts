import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { site } from '#site.config.ts';
import { absolute } from '#views/urls.ts';

/** What the guides call the site in their examples. */
const example = 'dividing-line.example';

/**
 * Puts this copy's own address into the examples of the guides, so that what a reader copies works:
 * with its base path where an address goes on, without it where an origin or a host is alone.
 */
export function remarkSiteAddress() {
  return (tree: Root): void => {
    visit(tree, ['code', 'inlineCode'], (node) => {
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
