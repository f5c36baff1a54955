/** Short ways to write mdast in tests. */
import type {
  BlockContent,
  Break,
  DefinitionContent,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  Text,
} from 'mdast';

/** The content of a paragraph; strings are texts. */
export type Words = readonly (string | PhrasingContent)[];

export const text = (value: string): Text => ({ type: 'text', value });

const phrases = (words: Words): PhrasingContent[] =>
  words.map((word) => (typeof word === 'string' ? text(word) : word));

export const br: Break = { type: 'break' };

export const strong = (...words: Words): PhrasingContent => ({
  type: 'strong',
  children: phrases(words),
});

export const emphasis = (...words: Words): PhrasingContent => ({
  type: 'emphasis',
  children: phrases(words),
});

export const deleted = (...words: Words): PhrasingContent => ({
  type: 'delete',
  children: phrases(words),
});

export const inlineCode = (value: string): PhrasingContent => ({ type: 'inlineCode', value });

export const link = (url: string, ...words: Words): Link => ({
  type: 'link',
  url,
  children: phrases(words),
});

export const picture = (url: string, alt: string): PhrasingContent => ({ type: 'image', url, alt });

export const paragraph = (...words: Words): Paragraph => ({
  type: 'paragraph',
  children: phrases(words),
});

export const heading = (depth: 1 | 2 | 3 | 4 | 5 | 6, ...words: Words): RootContent => ({
  type: 'heading',
  depth,
  children: phrases(words),
});

export const code = (lang: string | null, value: string): BlockContent => ({
  type: 'code',
  lang,
  value,
});

type Inner = BlockContent | DefinitionContent;

export const quote = (...children: Inner[]): BlockContent => ({ type: 'blockquote', children });

/** An item; `checked` is null where it is no task. */
export const item = (checked: boolean | null, ...children: Inner[]): ListItem => ({
  type: 'listItem',
  checked,
  children,
});

/** A list; `start` is the first number, or null for a list without numbers. */
export const list = (start: number | null, ...children: ListItem[]): List => ({
  type: 'list',
  ordered: start !== null,
  start,
  children,
});

/** A table of cells, the head first. */
export const table = (align: Table['align'], ...rows: Words[][]): Table => ({
  type: 'table',
  align: align ?? null,
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((words) => ({ type: 'tableCell', children: phrases(words) })),
  })),
});

export const rule: BlockContent = { type: 'thematicBreak' };

export const rootOf = (...children: RootContent[]): Root => ({ type: 'root', children });
