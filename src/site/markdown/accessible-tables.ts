import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Lets the keyboard scroll a table of the prose, which is wider than a narrow screen. */
export function rehypeAccessibleTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'table') element.properties.tabIndex = 0;
    });
  };
}
