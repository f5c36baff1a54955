import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { readDocument } from './tree/read-document.ts';

/**
 * A plain HTML fragment, for wikis that take HTML and strip what they do not know: no classes, ids,
 * styles or scripts. Tasks are text, as wikis strip inputs.
 *
 * @throws RangeError for what `readDocument` rejects.
 */
export function toHtmlFragment(root: Root): string {
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
