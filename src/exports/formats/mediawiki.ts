import type { AlignType, Root } from 'mdast';
import { escapeLine, escapePre } from './mediawiki/escape.ts';
import { phrases } from './mediawiki/phrases.ts';
import { withBox } from './tree/block-helpers.ts';
import type { Block, List, Table } from './tree/document.ts';
import { readDocument } from './tree/read-document.ts';
import { write, type Writers } from './tree/write.ts';

/**
 * MediaWiki's wikitext, of its core alone: no extension is needed. A picture is its bare address,
 * which the wiki shows where `$wgAllowExternalImagesFrom` allows it, and links to elsewhere.
 *
 * @throws RangeError for what `readDocument` rejects.
 */
export const toMediaWiki = (root: Root): string => `${blocks(readDocument(root).children)}\n`;

const blocks = (nodes: readonly Block[]): string =>
  nodes.map((node) => write(writers, node, undefined)).join('\n\n');

const writers: Writers<Block, undefined, string> = {
  heading: ({ depth, children }) =>
    `${'='.repeat(depth)} ${phrases(children)} ${'='.repeat(depth)}`,
  paragraph: ({ children }) => escapeLine(phrases(children)),
  code: ({ value }) => `<pre>${escapePre(value)}</pre>`,
  list: (node) => (fitsLines(node) ? lines(node, '') : htmlList(node)),
  table,
  blockquote: ({ children }) => `<blockquote>\n${blocks(children)}\n</blockquote>`,
  thematicBreak: () => '----',
};

/** Whether a list's items are single lines, each with at most one list of the same kind in it. */
const fitsLines = ({ ordered, start, children }: List): boolean =>
  (!ordered || start === 1) && children.every((item) => fitLines(withBox(item)));

const fitLines = ([first, second, ...others]: readonly Block[]): boolean =>
  first?.type === 'paragraph' &&
  others.length === 0 &&
  (second === undefined || (second.type === 'list' && fitsLines(second)));

const lines = ({ ordered, children }: List, above: string): string =>
  children.map((item) => itemLines(withBox(item), above + (ordered ? '#' : '*'))).join('\n');

const itemLines = (nodes: readonly Block[], prefix: string): string =>
  nodes
    .map((node) => {
      if (node.type === 'paragraph') return `${prefix} ${phrases(node.children)}`;
      return node.type === 'list' ? lines(node, prefix) : '';
    })
    .join('\n');

/** Wikitext has no item of several blocks and no first number: HTML has. */
function htmlList({ ordered, start, children }: List): string {
  const tag = ordered ? 'ol' : 'ul';
  const first = ordered && start !== 1 ? ` start="${start}"` : '';
  const items = children.map((item) => `<li>${itemHtml(withBox(item), item.spread)}</li>`);
  return [`<${tag}${first}>`, ...items, `</${tag}>`].join('\n');
}

/** Inside HTML's items blank lines make no paragraphs, and blocks need a line's beginning. */
function itemHtml(nodes: readonly Block[], spread: boolean): string {
  const parts = nodes.map((node) => {
    if (node.type === 'list') return htmlList(node);
    return spread && node.type === 'paragraph'
      ? `<p>${phrases(node.children)}</p>`
      : write(writers, node, undefined);
  });
  const [first, last] = [nodes[0], nodes.at(-1)].map((node) => (isBlock(node) ? '\n' : ''));
  return first + parts.join('\n') + last;
}

const isBlock = (node: Block | undefined) => node?.type !== 'paragraph' && node?.type !== 'list';

function table({ align, children }: Table): string {
  const [head, ...body] = children.map((row, rowIndex) =>
    row.children.map((cell, index) => {
      const attributes = [
        ...(rowIndex === 0 ? ['scope="col"'] : []),
        ...alignment(align[index] ?? null),
      ];
      const mark = rowIndex === 0 ? '!' : '|';
      return [mark, ...(attributes.length > 0 ? [...attributes, '|'] : []), phrases(cell.children)]
        .join(' ')
        .trimEnd();
    }),
  );
  return [
    '{| class="wikitable"',
    ...head!,
    ...body.flatMap((cells) => ['|-', ...cells]),
    '|}',
  ].join('\n');
}

const alignment = (align: AlignType): string[] =>
  align === 'center' || align === 'right' ? [`style="text-align: ${align};"`] : [];
