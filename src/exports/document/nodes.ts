/** Makes the nodes of a document. The tree is mdast: https://github.com/syntax-tree/mdast */
import type {
  Blockquote,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';

export const text = (value: string): Text => ({ type: 'text', value });
export const strong = (...children: PhrasingContent[]): Strong => ({ type: 'strong', children });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children,
});
export const quote = (...children: Blockquote['children']): Blockquote => ({
  type: 'blockquote',
  children,
});
export const link = (url: string, ...children: Link['children']): Link => ({
  type: 'link',
  url,
  children,
});
export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

/** A list with one paragraph an item. */
export const list = (items: readonly PhrasingContent[][], ordered = false): List => ({
  type: 'list',
  ordered,
  ...(ordered && { start: 1 }),
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...children)],
  })),
});

/** A table whose first row is its head. */
export const table = (rows: readonly PhrasingContent[][][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  })),
});

/** A sentence of the catalogue, in which backticks mark code. */
export const sentence = (value: string): PhrasingContent[] =>
  value
    .split('`')
    .map((piece, index): PhrasingContent =>
      index % 2 === 1 ? { type: 'inlineCode', value: piece } : text(piece),
    )
    .filter((node) => !('value' in node) || node.value !== '');

/** Puts a text between neighbours: `1, 2, 3`. */
export const separated = (nodes: readonly PhrasingContent[], between: string): PhrasingContent[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [text(between), node]));
