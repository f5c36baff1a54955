import type { AlignType, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readDocument } from './read-document.ts';
import { join, withBox, write, type Block, type Of, type Phrase, type Writers } from './tree.ts';

/**
 * DokuWiki's syntax, without plugins. What an item of a list or a quotation cannot contain is written
 * after it: tables, rules and, in quotations, lists.
 *
 * @throws {RangeError} for what `readDocument` rejects.
 */
export const toDokuWiki = (root: Root): string => `${blocks(readDocument(root).children)}\n`;

const blocks = (nodes: readonly Block[]): string => nodes.map(block).join('\n\n');

const block = (node: Block): string => write(blockWriters, node);

const blockWriters: Writers<Block> = {
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
function code({ lang, value }: Of<'code'>): string {
  return value
    .split(/(?<=<)(?=\/code>)/)
    .map((part) => `<code${lang === null ? '' : ` ${lang}`}>\n${part}\n</code>`)
    .join('\n');
}

/** Code in a quotation, where no block of code can be: a line for each of its lines. */
const codeLine = ({ value }: Of<'code'>): string =>
  phrases(
    value
      .split('\n')
      .flatMap((line): Phrase[] => [{ type: 'break' }, { type: 'inlineCode', value: line }])
      .slice(1),
  );

/**
 * In a list that does not start at one, the numbers are part of the text: DokuWiki counts from one.
 */
function list({ ordered, start, children }: Of<'list'>, depth: number): string {
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

function table({ align, children }: Of<'table'>): string {
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

/** Phrases as DokuWiki's syntax on one line. */
const phrases = (nodes: readonly Phrase[]): string =>
  join(
    nodes.map((node) => write(phraseWriters, node)),
    between,
  );

const phraseWriters: Writers<Phrase> = {
  text: ({ value }) => escapeText(value),
  inlineCode: ({ value }) => (value === '' ? '' : `''${noWiki(value)}''`),
  break: () => '\\\\ ',
  strong: ({ children }) => `**${phrases(children)}**`,
  emphasis: ({ children }) => join(['//', phrases(children), '//'], between),
  delete: ({ children }) => `<del>${phrases(children)}</del>`,
  link,
  image: picture,
};

function link({ url, children }: Of<'link'>): string {
  const [first] = children;
  const title =
    children.length === 1 && first?.type === 'image'
      ? picture(first)
      : plainTitle(toString({ type: 'root', children: children.map(breakAsSpace) }));
  return `[[${url.replace(/^mailto:/, '')}|${title}]]`;
}

const breakAsSpace = (phrase: Phrase): Phrase =>
  phrase.type === 'break' ? { type: 'text', value: ' ' } : phrase;

/** In pixels. DokuWiki shows a drawing without a width at the size that the browser makes up. */
const pictureWidth = 640;

function picture({ url, alt }: Of<'image'>): string {
  const title = alt === '' ? '' : `|${plainTitle(alt)}`;
  return `{{${url}?${pictureWidth}${title}}}`;
}

/** Keeps emphasis after a colon from being read as the beginning of an address. */
const between = (left: string, right: string): string =>
  left.endsWith(':') && right.startsWith('//') ? '<nowiki></nowiki>' : '';

/**
 * DokuWiki reads no character references, so what could be markup goes between `%%` and `%%`. That is
 * all ASCII punctuation but these, where they are:
 */
const safe = [
  // Inside words: opt-in, and/or, s3:GetObject, snake_case, 1.5; but no address begins so.
  String.raw`(?<=[\p{L}\p{N}])(?<!(?<![A-Za-z0-9])(?:[wW]{2,3}|[fF][tT][pP]?))[-.,:/_](?=[\p{L}\p{N}])`,
  // After words. Three dots would become one character.
  String.raw`(?<!\.)\.(?=[ )]|$|[^ -~])`,
  String.raw`[,;!?](?=[ )]|$|[^ -~])`,
  String.raw`(?<=^|[\p{L}\p{N}]):(?= |$)`,
  String.raw`(?<=\p{N} ?)%(?=[ ,.;)]|$)`,
  // Around words, unless two of them open a footnote, or (c) becomes a sign.
  String.raw`(?<=^| )\((?=[\p{L}\p{N}])(?!(?:c|r|tm)\))`,
  String.raw`(?<=^|[\p{L}\p{N}.!?]|[^ -~])\)(?!\))`,
  // Between words.
  String.raw`(?<= )[-&](?= )`,
].join('|');

/** Words that become pictures, and sizes whose x becomes a sign. */
const words = String.raw`(?<![A-Za-z0-9])(?:FIXME|DELETEME|LOL|\d+[xX]\d+)(?![A-Za-z0-9])`;

const markup = new RegExp(`${words}|(?:(?!${safe}|[A-Za-z0-9])[!-~])+`, 'gu');

/** Escapes a whole text, so that nothing in it is read as markup. */
function noWiki(value: string): string {
  if (!value.includes('%')) return `%%${value}%%`;
  return value
    .split(/(?<=<)(?=\/nowiki>)/)
    .map((part) => `<nowiki>${part}</nowiki>`)
    .join('');
}

/** Escapes text: only what could be markup is put between `%%` and `%%`. */
const escapeText = (value: string): string => value.replace(markup, noWiki);

/**
 * Text in a link or a picture, where nothing is read as markup and nothing can be escaped: brackets,
 * which would end it, become round.
 */
const plainTitle = (value: string): string => value.replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
