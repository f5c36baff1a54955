/**
 * The document that formats are written from: the part of mdast that every format can hold. What `readDocument`
 * returns is valid mdast, has no empty nodes, and its text is fit for every syntax.
 */
import type { AlignType } from 'mdast';

export interface Document {
  type: 'root';
  children: Block[];
}

export type Block =
  | { type: 'heading'; depth: 1 | 2 | 3 | 4 | 5 | 6; children: Phrase[] }
  | { type: 'paragraph'; children: Phrase[] }
  /** Its lines end in `\n`. `lang` is one word of letters, digits and `+#-_`. */
  | { type: 'code'; lang: string | null; value: string }
  /** Has an item. `start` is the first number of an ordered list. */
  | { type: 'list'; ordered: boolean; start: number; children: ListItem[] }
  /** The first row is its head; all rows and `align` are of one length. */
  | { type: 'table'; align: AlignType[]; children: TableRow[] }
  | { type: 'blockquote'; children: Block[] }
  | { type: 'thematicBreak' };

/**
 * An item with at least one block; `checked` is null where it is no task, and `spread` says that there is more
 * than one paragraph in it.
 */
export interface ListItem {
  type: 'listItem';
  checked: boolean | null;
  spread: boolean;
  children: Block[];
}

interface TableRow {
  type: 'tableRow';
  children: { type: 'tableCell'; children: Phrase[] }[];
}

export type Phrase =
  /** On one line: no line break, no control character, no two spaces in a row. */
  | { type: 'text'; value: string }
  /** On one line, without spaces at its ends. */
  | { type: 'inlineCode'; value: string }
  /** Never at the beginning or the end, and never in a heading. */
  | { type: 'break' }
  /** No mark contains the same mark; none begins or ends with a space. */
  | { type: 'strong'; children: Phrase[] }
  | { type: 'emphasis'; children: Phrase[] }
  | { type: 'delete'; children: Phrase[] }
  /** Has a child. `url` is absolute and percent-encoded. */
  | { type: 'link'; url: string; children: Phrase[] }
  /** `url` is absolute and percent-encoded; `alt` may be empty. */
  | { type: 'image'; url: string; alt: string };

/** The nodes of one kind. */
export type Of<Type extends (Block | Phrase)['type']> = Extract<Block | Phrase, { type: Type }>;

/** One function for each kind of node; the compiler reports a missing one. */
export type Writers<Node extends Block | Phrase> = {
  readonly [Type in Node['type']]: (node: Of<Type>) => string;
};

/** Writes a node by the function for its kind. */
export function write<Node extends Block | Phrase>(writers: Writers<Node>, node: Node): string {
  // The compiler does not see that the function of a node's kind takes that node.
  const byKind = writers as unknown as Readonly<Record<string, (node: Node) => string>>;
  return byKind[node.type]!(node);
}

/** Joins pieces, with the result of `between` between each two neighbours. Empty pieces are left out. */
export const join = (
  pieces: readonly string[],
  between: (left: string, right: string) => string,
): string =>
  pieces
    .filter((piece) => piece !== '')
    .reduce((left, right) => (left === '' ? right : left + between(left, right) + right), '');

/** An item's blocks; a task's box is text before them, for syntaxes without boxes. */
export function withBox({ checked, children }: ListItem): Block[] {
  if (checked === null) return children;
  const box = checked ? '☑' : '☐';
  const [first, ...rest] = children;
  return first?.type === 'paragraph'
    ? [paragraph({ type: 'text', value: `${box} ` }, ...first.children), ...rest]
    : [paragraph({ type: 'text', value: box }), ...children];
}

const paragraph = (...children: Phrase[]): Block => ({ type: 'paragraph', children });
