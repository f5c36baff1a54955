/** Reads an mdast tree, with GFM's nodes, into the document that every format can show. */
import type { ListItem, Node, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type * as Tree from './tree.ts';

const known = new WeakMap<Root, Tree.Document>();

/**
 * The document of a tree. Nodes without content are dropped. A tree is read once for all formats: none changes it,
 * or what is read.
 *
 * @throws {RangeError} for a node of another kind, and for an address that is not absolute.
 */
export function readDocument(root: Root): Tree.Document {
  const document = known.get(root) ?? { type: 'root', children: root.children.flatMap(readBlock) };
  known.set(root, document);
  return document;
}

function readBlock(node: RootContent): Tree.Block[] {
  switch (node.type) {
    case 'heading': {
      // A heading is one line: a break is a space.
      const children = readPhrases(node.children, { type: 'text', value: ' ' });
      return unlessEmpty({ type: 'heading', depth: node.depth, children });
    }
    case 'paragraph':
      return unlessEmpty({ type: 'paragraph', children: readPhrases(node.children) });
    case 'code': {
      const value = codeLines(node.value).replace(/^(?:\s*\n)+|\s+$/g, '');
      const lang = node.lang?.match(/^[\w+#-]+$/)?.[0] ?? null;
      return value === '' ? [] : [{ type: 'code', lang, value }];
    }
    case 'list': {
      const { ordered, start, children } = node;
      return unlessEmpty({
        type: 'list',
        ordered: ordered === true,
        start: start ?? 1,
        children: children.flatMap(readItem),
      });
    }
    case 'table':
      return readTable(node);
    case 'blockquote':
      return unlessEmpty({ type: 'blockquote', children: readInner(node.children) });
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    default:
      return rejectNode(node);
  }
}

type Parent = Extract<Tree.Block | Tree.ListItem | Tree.Phrase, { children: unknown }>;

const unlessEmpty = <T extends Parent>(node: T): T[] => (node.children.length === 0 ? [] : [node]);

/** An export without the node would be incomplete. */
function rejectNode(node: Node): never {
  const start = node.position?.start;
  const location = start ? ` at line ${start.line}, column ${start.column}` : '';
  throw new RangeError(
    `An export cannot hold the node ${JSON.stringify(node.type)}${location}. ` +
      'Turn it into headings, paragraphs, lists, tables, code, quotes, links or pictures first',
  );
}

/** Blocks inside another. A rule there says nothing, and few syntaxes have one. */
const readInner = (nodes: readonly RootContent[]): Tree.Block[] =>
  nodes.flatMap(readBlock).filter(({ type }) => type !== 'thematicBreak');

function readItem(node: ListItem): Tree.ListItem[] {
  if (node.type !== 'listItem') return rejectNode(node);
  const children = readInner(node.children);
  const spread = children.filter(({ type }) => type === 'paragraph').length > 1;
  return unlessEmpty({ type: 'listItem', checked: node.checked ?? null, spread, children });
}

function readTable({ align, children: rows }: Table): Tree.Block[] {
  const width = Math.max(0, ...rows.map(({ children }) => children.length));
  if (width === 0) return [];
  const columns = Array.from({ length: width }, (_, index) => index);
  const children = rows.map((row) => ({
    type: 'tableRow' as const,
    children: columns.map((index) => ({
      type: 'tableCell' as const,
      children: readPhrases(row.children[index]?.children ?? []),
    })),
  }));
  return [{ type: 'table', align: columns.map((index) => align?.[index] ?? null), children }];
}

/** The content of a paragraph or a cell. White space counts as in HTML. */
const readPhrases = (
  nodes: readonly PhrasingContent[],
  atBreak: Tree.Phrase = { type: 'break' },
): Tree.Phrase[] => trimEnds(nodes.flatMap((node) => readPhrase(node, atBreak, []))).inner;

/**
 * @param atBreak What a break becomes.
 * @param inside The marks and links that are open around the node.
 */
function readPhrase(
  node: PhrasingContent,
  atBreak: Tree.Phrase,
  inside: readonly string[],
): Tree.Phrase[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: oneLine(node.value) }];
    case 'inlineCode': {
      const value = oneLine(node.value).trim();
      return value === '' ? [] : [{ type: 'inlineCode', value }];
    }
    case 'break':
      return [atBreak];
    case 'image': {
      const url = readAddress(node.url, ['https:', 'http:']);
      return [{ type: 'image', url, alt: oneLine(node.alt ?? '').trim() }];
    }
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link': {
      const children = node.children.flatMap((child) =>
        readPhrase(child, atBreak, [...inside, node.type]),
      );
      if (inside.includes(node.type)) return children;
      // Space at the ends of a span moves out of it: few syntaxes know a mark that begins with one.
      const { before, inner, after } = trimEnds(children);
      return [...before, ...readSpan(node, inner), ...after];
    }
    default:
      return rejectNode(node);
  }
}

type Span = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' | 'link' }>;

function readSpan(node: Span, children: Tree.Phrase[]): Tree.Phrase[] {
  if (node.type !== 'link') return unlessEmpty({ type: node.type, children });
  const url = readAddress(node.url, ['https:', 'http:', 'mailto:']);
  const named: Tree.Phrase[] = children.length > 0 ? children : [{ type: 'text', value: url }];
  return [{ type: 'link', url, children: named }];
}

const isSpace = (phrase: Tree.Phrase) =>
  phrase.type === 'break' || (phrase.type === 'text' && phrase.value.trim() === '');

/** Separates phrases from the spaces and the breaks at both ends. */
function trimEnds(phrases: readonly Tree.Phrase[]) {
  const pieces = mergeTexts(phrases).flatMap((phrase): Tree.Phrase[] =>
    phrase.type === 'text'
      ? phrase.value
          .split(/^(\s+)|(\s+)$/)
          .filter((value) => value !== undefined && value !== '')
          .map((value) => ({ type: 'text', value }))
      : [phrase],
  );
  const first = pieces.findIndex((piece) => !isSpace(piece));
  if (first < 0) return { before: pieces, inner: [], after: [] };
  const end = pieces.findLastIndex((piece) => !isSpace(piece)) + 1;
  return {
    before: pieces.slice(0, first),
    inner: mergeTexts(pieces.slice(first, end)),
    after: pieces.slice(end),
  };
}

/** Joins texts that are side by side, and drops spaces that follow a space or touch a break. */
export function mergeTexts(phrases: readonly Tree.Phrase[]): Tree.Phrase[] {
  const merged: Tree.Phrase[] = [];
  for (const phrase of phrases) {
    const last = merged.at(-1);
    if (phrase.type === 'text') {
      const value = last?.type === 'break' ? phrase.value.trimStart() : phrase.value;
      if (last?.type === 'text') last.value = (last.value + value).replace(/ {2,}/g, ' ');
      else if (value !== '') merged.push({ type: 'text', value });
    } else {
      if (phrase.type === 'break' && last?.type === 'text') {
        last.value = last.value.trimEnd();
        if (last.value === '') merged.pop();
      }
      merged.push(phrase);
    }
  }
  return merged;
}

/** What URL parsers leave as it is, and some wiki reads as markup or as the end of the address. */
const reserved = /[\s"'<>[\]\\^`{|}]/g;

const percentEncode = (sign: string) =>
  `%${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * An absolute address, percent-encoded so that none of its characters is markup anywhere.
 *
 * @param schemes What it may begin with, with the colon: `https:`.
 */
function readAddress(url: string, schemes: readonly string[]): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const encoded = parsed?.href.replace(reserved, percentEncode) ?? '';
  if (!parsed || !schemes.includes(parsed.protocol) || !URL.canParse(encoded))
    throw new RangeError(
      `An export cannot hold the address ${JSON.stringify(url)}. Allowed: absolute addresses with ${schemes.join(', ')}`,
    );
  return encoded;
}

/** Spaces and whatever some syntax takes for the end of a line. No-break spaces are text. */
const space = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** Other controls, halves of surrogate pairs, and code points that will never be characters. */
const unfit = /[[\p{Cc}--[\t\n\v\f\r\u0085]]\p{Cs}\p{Noncharacter_Code_Point}]/gv;

/** A text for one line of any syntax: a run of white space becomes one space. */
export const oneLine = (value: string): string => value.replace(unfit, '').replace(space, ' ');

/** The lines of a block of code, ended by `\n` alone; tabs stay. */
export const codeLines = (value: string): string =>
  value
    .replace(unfit, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\u0085\u2028\u2029]/g, ' ');
