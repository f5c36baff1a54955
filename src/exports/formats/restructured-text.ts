import type { Root } from 'mdast';
import { blocks, pictureDirective } from './restructured-text/blocks.ts';
import type { Pictures } from './restructured-text/lines.ts';
import { headingLevels } from './tree/block-helpers.ts';
import type { Block } from './tree/document.ts';
import { readDocument } from './tree/read-document.ts';

/**
 * ReStructuredText for docutils and Sphinx.
 *
 * @throws RangeError for what `readDocument` rejects.
 */
export function toRestructuredText(root: Root): string {
  const document = readDocument(root);
  const pictures: Pictures = [];
  const sections = headingLevels(document);
  const body = blocks(withoutLooseRules(document.children), { sections, pictures });
  const definitions = pictures.map(
    (run, index) => `.. |picture-${index + 1}| ${pictureDirective(run)}`,
  );
  return `${[body, ...definitions].join('\n\n')}\n`;
}

/** A rule is an error where a section begins or ends, and after another. */
function withoutLooseRules(nodes: readonly Block[]): readonly Block[] {
  const isRule = (node: Block | undefined) => node?.type === 'thematicBreak';
  const single = nodes.filter((node, index) => !isRule(node) || !isRule(nodes[index - 1]));
  const isEdge = (node: Block | undefined) => node === undefined || node.type === 'heading';
  return single.filter(
    (node, index) => !isRule(node) || !(isEdge(single[index - 1]) || isEdge(single[index + 1])),
  );
}
