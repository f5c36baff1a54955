/** Short ways to write mdast in tests, beside those of documents. */
import type {
  BlockContent,
  Break,
  DefinitionContent,
  List,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { holding, phrases, type Words } from '../document/nodes.ts';

export { heading, link, paragraph, quote, strong, text, type Words } from '../document/nodes.ts';

export const br: Break = { type: 'break' };

export const emphasis = holding('emphasis');
export const deleted = holding('delete');

export const inlineCode = (value: string): PhrasingContent => ({ type: 'inlineCode', value });

export const picture = (url: string, alt: string): PhrasingContent => ({ type: 'image', url, alt });

export const code = (lang: string | null, value: string): BlockContent => ({
  type: 'code',
  lang,
  value,
});

type Inner = BlockContent | DefinitionContent;

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
