import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '#load/content/content-file.ts';
import { placeOf } from '#load/content/page-nodes.ts';
import type { Problem } from '../../rule.ts';

/** A node, with the fields that some kinds have. */
interface AnyNode extends Node {
  readonly identifier?: string;
  readonly label?: string | null;
  readonly name?: string;
}

type Words = Omit<Problem, 'at'>;

/**
 * A problem for each node that Markdown allows, and that the site or its formats for wikis cannot
 * show.
 */
export function* foreignNodesIn(page: ContentFile): Generator<Problem> {
  const all: AnyNode[] = [];
  visit(page.tree, (node) => void all.push(node as AnyNode));
  const referred = new Set(
    all.flatMap(({ type, identifier }) => (type.endsWith('Reference') ? [identifier] : [])),
  );
  for (const node of all) {
    const words = wordsOf(node, page.folder, referred);
    if (words) yield { at: placeOf(page, node), ...words };
  }
}

function wordsOf(
  { type, identifier, label, name }: AnyNode,
  folder: string,
  referred: ReadonlySet<string | undefined>,
): Words | undefined {
  if (type === 'containerDirective' || type === 'leafDirective') {
    return {
      message: `The page has the directive "${type === 'leafDirective' ? '::' : ':::'}${name ?? ''}".`,
      expected: 'Allowed: Markdown and the listed components.',
      help: 'Write it as a paragraph or as a quote, "> …".',
    };
  }
  if (folder === 'services' && type.startsWith('footnote')) {
    return {
      message: `The page has the footnote "${label ?? identifier ?? ''}".`,
      expected: 'Allowed: text and links; the formats that wikis take have no footnotes.',
      help: 'Write the note into the sentence, or link its source there.',
    };
  }
  if (type === 'definition' && !referred.has(identifier)) {
    return {
      message: `Nothing refers to the link "${label ?? identifier ?? ''}".`,
      expected: 'Allowed: links that the text refers to.',
      help: `Write [${label ?? identifier ?? ''}] where it belongs, or delete the line.`,
    };
  }
  return undefined;
}
