/** Makes the nodes of a document. The tree is mdast: https://github.com/syntax-tree/mdast */
import type { Blockquote, Heading, Link, List, PhrasingContent, Table, Text } from 'mdast';

/** The content of a paragraph or a cell; a string is a text. */
export type Words = readonly (string | PhrasingContent)[];

export const text = (value: string): Text => ({ type: 'text', value });

export const phrases = (words: Words): PhrasingContent[] =>
  words.map((word) => (typeof word === 'string' ? text(word) : word));

/** Makes nodes that hold words and nothing else. */
export const holding =
  <Type extends 'strong' | 'emphasis' | 'delete' | 'paragraph'>(type: Type) =>
  (...words: Words) => ({ type, children: phrases(words) });

export const strong = holding('strong');
export const paragraph = holding('paragraph');
export const quote = (...children: Blockquote['children']): Blockquote => ({
  type: 'blockquote',
  children,
});
export const link = (url: string, ...words: Words): Link => ({
  type: 'link',
  url,
  children: phrases(words),
});
export const heading = (depth: Heading['depth'], ...words: Words): Heading => ({
  type: 'heading',
  depth,
  children: phrases(words),
});

/** A list with one paragraph an item. */
export const list = (items: readonly Words[], ordered = false): List => ({
  type: 'list',
  ordered,
  ...(ordered && { start: 1 }),
  spread: false,
  children: items.map((words) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...words)],
  })),
});

/** A table of cells, whose head names the columns. */
export const table = (head: readonly string[], rows: readonly (readonly Words[])[]): Table => ({
  type: 'table',
  children: [head.map((name) => [name]), ...rows].map((cells) => ({
    type: 'tableRow',
    children: cells.map((words) => ({ type: 'tableCell', children: phrases(words) })),
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
export const separated = (nodes: Words, between = ', '): Words =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [between, node]));
