import type { Nodes } from 'mdast';
import { findHidden } from '#catalog/plain-text.ts';
import { hiddenFaults } from '#load/content/hidden.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import { placeOf } from '#load/content/page-nodes.ts';
import type { Problem } from '../../rule.ts';

/** A problem for each hidden character that a page writes as an entity: `&#x202E;`. */
export function* entitiesIn(page: ContentFile): Generator<Problem> {
  // Hidden characters that are written as themselves are reported elsewhere.
  if (hiddenFaults(page.text).length > 0) return;
  const nodes: Nodes[] = [page.tree];
  for (const node of nodes) {
    if ('children' in node) nodes.push(...node.children);
    // A tag's attributes are a list of nodes; those of a directive like :::note are an object.
    const attributes = 'attributes' in node ? Object.values<unknown>(node.attributes ?? {}) : [];
    const [hidden] = [node, { ...attributes }, ...attributes.filter(isObject)]
      .flatMap(texts)
      .flatMap((text) => findHidden(text, '\n\r\t'));
    if (!hidden) continue;
    yield {
      at: placeOf(page, node),
      message: `The page writes the character ${hidden.name}, which cannot be seen, as an entity.`,
      expected: 'Allowed: characters that a reader can see.',
      help: 'Delete the entity, or write it as code, between backticks.',
    };
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The texts of a node: its value, address and title. */
const texts = (node: object): string[] =>
  Object.values(node).filter((value) => typeof value === 'string');
