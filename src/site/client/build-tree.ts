import type { Tree } from '#views/compare/table.ts';

/** Makes the elements of a tree; text stays text, whatever it holds. */
export function buildTree({ tag, attributes, children }: Tree): Element {
  const made = ['svg', 'path'].includes(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.map((child) => (typeof child === 'string' ? child : buildTree(child))));
  return made;
}
