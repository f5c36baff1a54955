import type { List, ListItem, Root, RootContent, Table } from 'mdast';
import { codeLines } from '#catalog/text/characters.ts';
import type * as Tree from './document.ts';
import { readPhrases, readTitle } from './read-phrases.ts';
import { unknownNode } from './unknown-node.ts';

const known = new WeakMap<Root, Tree.Document>();

/**
 * Reads an mdast tree, with GFM's nodes, into the nodes that every format can show. Nodes without
 * content are dropped. A tree is read once for all formats: none changes it, or what is read.
 *
 * @throws RangeError for a node of another kind, and for an address that is not absolute.
 */
export function readDocument(root: Root): Tree.Document {
  const document = known.get(root) ?? {
    type: 'root',
    children: root.children.flatMap(readBlock),
  };
  known.set(root, document);
  return document;
}

function readBlock(node: RootContent): Tree.Block[] {
  switch (node.type) {
    case 'heading': {
      const children = readTitle(node.children);
      return children.length === 0 ? [] : [{ type: 'heading', depth: node.depth, children }];
    }
    case 'paragraph': {
      const children = readPhrases(node.children);
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
    case 'code': {
      const value = codeLines(node.value).replace(/^(?:\s*\n)+|\s+$/g, '');
      const lang = node.lang?.match(/^[\w+#-]+$/)?.[0] ?? null;
      return value === '' ? [] : [{ type: 'code', lang, value }];
    }
    case 'list':
      return readList(node);
    case 'table':
      return readTable(node);
    case 'blockquote': {
      const children = readInner(node.children);
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    default:
      return unknownNode(node);
  }
}

/** Blocks inside another. A rule there says nothing, and few syntaxes have one. */
const readInner = (nodes: readonly RootContent[]): Tree.Block[] =>
  nodes.flatMap(readBlock).filter(({ type }) => type !== 'thematicBreak');

function readList({ ordered, start, children }: List): Tree.List[] {
  const items = children.flatMap(readItem);
  return items.length === 0
    ? []
    : [{ type: 'list', ordered: ordered === true, start: start ?? 1, children: items }];
}

function readItem(node: ListItem): Tree.ListItem[] {
  if (node.type !== 'listItem') return unknownNode(node);
  const children = readInner(node.children);
  if (children.length === 0) return [];
  const spread = children.filter(({ type }) => type === 'paragraph').length > 1;
  return [{ type: 'listItem', checked: node.checked ?? null, spread, children }];
}

function readTable(node: Table): Tree.Table[] {
  const width = Math.max(0, ...node.children.map((row) => row.children.length));
  if (width === 0) return [];
  const columns = Array.from({ length: width }, (_, index) => index);
  return [
    {
      type: 'table',
      align: columns.map((index) => node.align?.[index] ?? null),
      children: node.children.map((row) => ({
        type: 'tableRow',
        children: columns.map((index) => ({
          type: 'tableCell',
          children: readPhrases(row.children[index]?.children ?? []),
        })),
      })),
    },
  ];
}
