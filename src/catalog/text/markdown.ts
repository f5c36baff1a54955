import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type WriteRoot = NonNullable<NonNullable<Options['handlers']>['root']>;
type Safe = Parameters<WriteRoot>[2]['safe'];

/** What texts became, by all that decides it. One for each thread, emptied when it is full. */
const known = new Map<string, string>();
const mostKnown = 50_000;

/**
 * Escapes as the library does, each text once: that takes most of the time, and the documents of a
 * service's modes have most rows in common. Which neighbours matter the library alone knows, so a
 * text that has any is not remembered.
 */
const remembering =
  (safe: Safe, stackOf: () => readonly string[]): Safe =>
  (input, config) => {
    const { before, after, encode, beforeNode, afterNode } = config;
    if (beforeNode || afterNode) return safe(input, config);
    const key = [stackOf(), before, after, encode ?? '', input].join('\u0000');
    const value = known.get(key) ?? safe(input, config);
    if (known.size >= mostKnown) known.clear();
    known.set(key, value);
    return value;
  };

const root: WriteRoot = (node: Root, _parent, state, info) => {
  state.safe = remembering(state.safe.bind(state), () => state.stack);
  return state.containerFlow(node, info);
};

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    handlers: { root },
  })
  .freeze();

/** A document as GitHub-flavoured Markdown. */
export const toMarkdown = (document: Root): string => writer.stringify(document);
