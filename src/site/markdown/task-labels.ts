import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const hasClass = (element: Element, name: string) =>
  [element.properties.className].flat().includes(name);

/**
 * Names the box of each task after the task: GFM's check boxes have no label, only text beside them.
 */
export function rehypeTaskLabels() {
  return (tree: Root): void => {
    visit(tree, 'element', (item) => {
      if (item.tagName !== 'li' || !hasClass(item, 'task-list-item')) return;
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
