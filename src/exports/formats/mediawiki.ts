import type { AlignType, Root } from 'mdast';
import { mergeTexts, readDocument } from './read-document.ts';
import { join, withBox, write, type Block, type Of, type Phrase, type Writers } from './tree.ts';

/**
 * MediaWiki's wikitext, of its core alone: no extension is needed. A picture is its bare address,
 * which the wiki shows where `$wgAllowExternalImagesFrom` allows it, and links to elsewhere.
 *
 * @throws {RangeError} for what `readDocument` rejects.
 */
export const toMediaWiki = (root: Root): string => `${blocks(readDocument(root).children)}\n`;

const blocks = (nodes: readonly Block[]): string =>
  nodes.map((node) => write(blockWriters, node)).join('\n\n');

const blockWriters: Writers<Block> = {
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
const fitsLines = ({ ordered, start, children }: Of<'list'>): boolean =>
  (!ordered || start === 1) &&
  children.every((item) => {
    const [first, second, ...others] = withBox(item);
    const isOneLine = first?.type === 'paragraph' && others.length === 0;
    return isOneLine && (second === undefined || (second.type === 'list' && fitsLines(second)));
  });

const lines = ({ ordered, children }: Of<'list'>, above: string): string => {
  const prefix = above + (ordered ? '#' : '*');
  return children
    .flatMap(withBox)
    .map((node) => {
      if (node.type === 'paragraph') return `${prefix} ${phrases(node.children)}`;
      return node.type === 'list' ? lines(node, prefix) : '';
    })
    .join('\n');
};

/** Wikitext has no item of several blocks and no first number: HTML has. */
function htmlList({ ordered, start, children }: Of<'list'>): string {
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
      : write(blockWriters, node);
  });
  const [first, last] = [nodes[0], nodes.at(-1)].map((node) =>
    node?.type === 'paragraph' || node?.type === 'list' ? '' : '\n',
  );
  return first + parts.join('\n') + last;
}

function table({ align, children }: Of<'table'>): string {
  const rows = children.map((row, rowIndex) =>
    row.children.map((cell, index) => {
      const attributes = [...(rowIndex === 0 ? ['scope="col"'] : []), ...alignment(align[index])];
      const mark = rowIndex === 0 ? '!' : '|';
      return [mark, ...(attributes.length > 0 ? [...attributes, '|'] : []), phrases(cell.children)]
        .join(' ')
        .trimEnd();
    }),
  );
  const body = rows.flatMap((cells, index) => (index === 0 ? cells : ['|-', ...cells]));
  return ['{| class="wikitable"', ...body, '|}'].join('\n');
}

const alignment = (align: AlignType | undefined): string[] =>
  align === 'center' || align === 'right' ? [`style="text-align: ${align};"`] : [];

/** Phrases as wikitext on one line. */
const phrases = (nodes: readonly Phrase[]): string =>
  join(
    nodes.map((node) => write(phraseWriters, node)),
    between,
  );

const phraseWriters: Writers<Phrase> = {
  text: ({ value }) => escapeText(value),
  inlineCode: ({ value }) => `<code>${escapeText(value)}</code>`,
  break: () => '<br />',
  strong: ({ children }) => join(["'''", phrases(children), "'''"], between),
  emphasis: ({ children }) => join(["''", phrases(children), "''"], between),
  delete: ({ children }) => `<del>${phrases(children)}</del>`,
  link: (node) => `[${escapeUrl(node.url)} ${linkText(node)}]`,
  image: ({ url }) => escapeUrl(url),
};

/** A picture alone in a link is shown; among words it would be a link of its own. */
function linkText({ url, children }: Of<'link'>): string {
  if (children.every(({ type }) => type === 'image')) return phrases(children.slice(0, 1));
  return phrases(picturesAsText(children)) || escapeText(url);
}

/** Phrases with each picture as its alternative text. What holds nothing then is removed. */
const picturesAsText = (nodes: readonly Phrase[]): Phrase[] =>
  mergeTexts(
    nodes.flatMap((node): Phrase[] => {
      if (node.type === 'image') return [{ type: 'text', value: node.alt }];
      if (!('children' in node)) return [node];
      const children = picturesAsText(node.children);
      return children.length === 0 ? [] : [{ ...node, children }];
    }),
  );

/**
 * Keeps apart what would run together: quotes of two marks, a link and the word after it, and a
 * picture's bare address and its neighbours.
 */
function between(left: string, right: string): string {
  const quotes = left.endsWith("'") && right.startsWith("'");
  const trail = left.endsWith(']') && !/^[\s.,;:!?)<]/.test(right);
  const before = /^https?:/.test(right) && !/\s$/.test(left);
  const after = /(?:^|[^[])https?:\/\/[^\s\]]+$/.test(left) && !/^[\s<]/.test(right);
  return quotes || trail || before || after ? '<nowiki />' : '';
}

/** A character as a numeric character reference: `&#42;`. */
const characterReference = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** The schemes that MediaWiki makes links of, where no slashes follow them. */
const schemes = 'bitcoin|geo|magnet|mailto|matrix|news|sips?|sms|tel|urn|xmpp';

/**
 * What means something anywhere on a line: references, tags, links, templates, cells, quotes,
 * signatures, magic words (some languages write them with wide low lines), heads of table cells,
 * addresses, and the space after the names of standards that old wikis link. U+FFFD ends a link.
 */
const inline = new RegExp(
  String.raw`[&<>[\]{}|~'\uFFFD]|[_＿](?=[_＿])|!(?=!)|:(?=//)|(?<=\b(?:${schemes})):(?=\S)|(?<=\b(?:RFC|PMID|ISBN)) `,
  'giu',
);

/** Escapes text, so that nothing in it is markup, a template or a signature. */
const escapeText = (value: string): string => value.replace(inline, characterReference);

/** A line whose first character could begin a list, a heading or a rule. */
const escapeLine = (line: string): string =>
  line.replace(/^(?:[*#:;=]|-(?=---))/, characterReference);

/** The content of `<pre>`, which reads references and, in some languages, variants. */
const escapePre = (value: string): string =>
  value.replace(/[&<>]|~(?=~)|(?<=-)\{/g, characterReference);

/** An address in a link or as a picture. What a reader's browser gets is the same address. */
const escapeUrl = (url: string): string =>
  url
    .replace(/~(?=~)|_(?=_)|!(?=!)/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
