import type { AlignType, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { phrases } from './dokuwiki/phrases.ts';
import { withBox } from './tree/block-helpers.ts';
import type { Block, Code, List, Phrase, Table } from './tree/document.ts';
import { readDocument } from './tree/read-document.ts';
import { write, type Writers } from './tree/write.ts';

/**
 * DokuWiki's syntax, without plugins. What an item of a list or a quotation cannot contain is written
 * after it: tables, rules and, in quotations, lists.
 *
 * @throws RangeError for what `readDocument` rejects.
 */
export const toDokuWiki = (root: Root): string => `${blocks(readDocument(root).children)}\n`;

const blocks = (nodes: readonly Block[]): string => nodes.map(block).join('\n\n');

const block = (node: Block): string => write(writers, node, undefined);

const writers: Writers<Block, undefined, string> = {
  heading: ({ depth, children }) => heading(depth, toString({ type: 'root', children })),
  paragraph: ({ children }) => phrases(children),
  code,
  list: (node) => list(node, 1),
  table,
  blockquote: ({ children }) => quote(children, '>'),
  thematicBreak: () => '----',
};

/** A heading is plain text, which needs no escape and has none. There are five levels. */
function heading(depth: number, text: string): string {
  const mark = '='.repeat(Math.max(2, 7 - depth));
  return `${mark} ${text} ${mark}`;
}

/** Code ends at the first end mark: a second block begins in the middle of one inside it. */
function code({ lang, value }: Code): string {
  return value
    .split(/(?<=<)(?=\/code>)/)
    .map((part) => `<code${lang === null ? '' : ` ${lang}`}>\n${part}\n</code>`)
    .join('\n');
}

/** Code in a quotation, where no block of code can be: a line for each of its lines. */
const codeLine = ({ value }: Code): string =>
  phrases(
    value
      .split('\n')
      .flatMap((line): Phrase[] => [{ type: 'break' }, { type: 'inlineCode', value: line }])
      .slice(1),
  );

/**
 * In a list that does not start at one, the numbers are part of the text: DokuWiki counts from one.
 */
function list({ ordered, start, children }: List, depth: number): string {
  const counted = ordered && start === 1;
  const mark = `${'  '.repeat(depth)}${counted ? '-' : '*'} `;
  return children
    .map((item, index) => {
      const number = ordered && !counted ? `${start + index}. ` : '';
      return listItem(withBox(item), mark + number, depth);
    })
    .join('\n');
}

/** Paragraphs and code share the item's line; nested lists have lines of their own. */
function listItem(nodes: readonly Block[], mark: string, depth: number): string {
  const found = nodes.findIndex(({ type }) => type !== 'paragraph' && type !== 'code');
  const end = found < 0 ? nodes.length : found;
  const own = nodes.slice(0, end).map(block);
  const rest = nodes
    .slice(end)
    .map((node) => (node.type === 'list' ? list(node, depth + 1) : `\n${block(node)}\n`));
  return [mark + own.join('\\\\ \\\\ '), ...rest].join('\n');
}

/** Lines of a quotation; lists, tables and rules end it, and it goes on after them. */
function quote(nodes: readonly Block[], mark: string): string {
  return nodes
    .map((node) => quoted(node, mark))
    .reduce((above, below) =>
      above.endsWith('\n') || below.startsWith('\n')
        ? `${above}\n${below}`
        : `${above}\n${mark}\n${below}`,
    );
}

function quoted(node: Block, mark: string): string {
  switch (node.type) {
    case 'blockquote':
      return quote(node.children, `${mark}>`);
    case 'paragraph':
      return `${mark} ${phrases(node.children)}`;
    case 'heading':
      return `${mark} ${phrases([{ type: 'strong', children: node.children }])}`;
    case 'code':
      return `${mark} ${codeLine(node)}`;
    default:
      return `\n${block(node)}\n`;
  }
}

function table({ align, children }: Table): string {
  return children
    .map((row, rowIndex) => {
      const mark = rowIndex === 0 ? '^' : '|';
      const cells = row.children.map(
        (cell, index) => `${mark}${padded(cell.children, align[index] ?? null)}`,
      );
      return cells.join('') + mark;
    })
    .join('\n');
}

/** Two spaces on a side push a cell's text to the other side. */
function padded(children: readonly Phrase[], align: AlignType): string {
  const [left, right] = [
    align === 'center' || align === 'right' ? '  ' : ' ',
    align === 'center' ? '  ' : ' ',
  ];
  return left + phrases(children) + right;
}
