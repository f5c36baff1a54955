/**
 * The document that exports are written from: the part of mdast that every format can hold. What
 * `readDocument` returns is valid mdast, has no empty nodes, and its text is fit for every syntax.
 */
import type { AlignType } from 'mdast';

/** Text on one line: no line break, no control character, no two spaces in a row. */
export interface Text {
  type: 'text';
  value: string;
}

/** Code inside a sentence, on one line, without spaces at its ends. */
export interface InlineCode {
  type: 'inlineCode';
  value: string;
}

/** A forced line break, never at the beginning or the end, and never in a heading. */
export interface Break {
  type: 'break';
}

/** Marked words. No mark contains the same mark; no mark begins or ends with a space. */
interface Mark<Type extends 'strong' | 'emphasis' | 'delete'> {
  type: Type;
  children: Phrase[];
}

/** A link with at least one child. `url` is absolute and percent-encoded. */
export interface Link {
  type: 'link';
  url: string;
  children: Phrase[];
}

/** A picture by address. `url` is absolute and percent-encoded, `alt` may be empty. */
export interface Picture {
  type: 'image';
  url: string;
  alt: string;
}

export type Phrase =
  Text | InlineCode | Break | Mark<'strong'> | Mark<'emphasis'> | Mark<'delete'> | Link | Picture;

export interface Heading {
  type: 'heading';
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  children: Phrase[];
}

export interface Paragraph {
  type: 'paragraph';
  children: Phrase[];
}

/** A block of code; its lines end in `\n`. `lang` is one word of letters, digits and `+#-_`. */
export interface Code {
  type: 'code';
  lang: string | null;
  value: string;
}

/** A list with at least one item. `start` is the first number of an ordered list. */
export interface List {
  type: 'list';
  ordered: boolean;
  start: number;
  children: ListItem[];
}

/**
 * An item with at least one block; `checked` is null where it is no task, and `spread` says that
 * there is more than one paragraph in it.
 */
export interface ListItem {
  type: 'listItem';
  checked: boolean | null;
  spread: boolean;
  children: Block[];
}

/** A table: the first row is its head, all rows and `align` are of one length. */
export interface Table {
  type: 'table';
  align: AlignType[];
  children: TableRow[];
}

interface TableRow {
  type: 'tableRow';
  children: TableCell[];
}

interface TableCell {
  type: 'tableCell';
  children: Phrase[];
}

export interface Blockquote {
  type: 'blockquote';
  children: Block[];
}

interface ThematicBreak {
  type: 'thematicBreak';
}

export type Block = Heading | Paragraph | Code | List | Table | Blockquote | ThematicBreak;

export interface Document {
  type: 'root';
  children: Block[];
}
