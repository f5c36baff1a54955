import type { Root } from 'mdast';
import { writeCode } from './asciidoc/code.ts';
import { longerThan } from './asciidoc/delimiter.ts';
import { writeList } from './asciidoc/list.ts';
import { phrases } from './asciidoc/phrases.ts';
import { writeTable } from './asciidoc/table.ts';
import { headingLevels } from './tree/block-helpers.ts';
import type { Block, Document, Heading } from './tree/document.ts';
import { readDocument } from './tree/read-document.ts';
import { write, type Writers } from './tree/write.ts';

interface Context {
  /** The marks of the top-level headings; a heading inside another block begins no section. */
  readonly sections: ReadonlyMap<Heading, string>;
  /** How many lists the block is in. */
  readonly depth: number;
}

/**
 * AsciiDoc for Asciidoctor.
 *
 * @throws RangeError for what `readDocument` rejects.
 */
export function toAsciiDoc(root: Root): string {
  const document = readDocument(root);
  return `${blocks(document.children, { sections: sectionSigns(document), depth: 0 })}\n`;
}

/** The title has one `=`, if there is one title and it comes first. Six are the most. */
function sectionSigns(document: Document): Context['sections'] {
  const levels = headingLevels(document);
  const [first] = document.children;
  const titles = [...levels.values()].filter((level) => level === 1).length;
  const offset = first?.type === 'heading' && titles === 1 ? 0 : 1;
  return new Map(
    [...levels].map(([heading, level]) => [heading, '='.repeat(Math.min(6, level + offset))]),
  );
}

/** A comment keeps a list from the list before it. */
const blocks = (nodes: readonly Block[], context: Context): string =>
  nodes
    .map((node, index) => {
      const apart = node.type === 'list' && nodes[index - 1]?.type === 'list';
      return (apart ? '//-\n\n' : '') + write(writers, node, context);
    })
    .join('\n\n');

const writers: Writers<Block, Context, string> = {
  heading: (node, { sections }) => {
    const text = phrases(node.children);
    const signs = sections.get(node);
    return signs === undefined ? `[discrete]\n== ${text}` : `${signs} ${text}`;
  },
  paragraph: ({ children }) => phrases(children, true),
  code: writeCode,
  list: (node, context) =>
    writeList(node, context.depth, (inner, depth) => blocks(inner, { ...context, depth })),
  table: writeTable,
  blockquote: ({ children }, context) => {
    const content = blocks(children, { ...context, depth: 0 });
    const fence = longerThan('_', content);
    return ['[quote]', fence, content, fence].join('\n');
  },
  thematicBreak: () => "'''",
};
