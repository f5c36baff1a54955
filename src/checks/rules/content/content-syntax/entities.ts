import type { Nodes } from 'mdast';
import { findHidden } from '../../../../catalog/plain-text.ts';
import { hiddenFaults } from '../../../../project/content/hidden.ts';
import type { ContentFile } from '../../../../project/content/content-file.ts';
import { placeOf } from '../../../../project/content/page-nodes.ts';
import type { Problem } from '../../../rule.ts';

/** Characters that a page writes as entities, `&#x202E;`, and that only a browser gets to see. */
export function* entitiesIn(page: ContentFile): Generator<Problem> {
  // Written as themselves, they are reported at their places.
  if (hiddenFaults(page.text).length > 0) return;
  const nodes: Nodes[] = [page.tree];
  for (const node of nodes) {
    if ('children' in node) nodes.push(...node.children);
    // Of tags a list of nodes, of directives like :::note an object.
    const attributes = 'attributes' in node ? Object.values<unknown>(node.attributes ?? {}) : [];
    const [hidden] = [node, { ...attributes }, ...attributes.filter(isObject)]
      .flatMap(texts)
      .flatMap((text) => findHidden(text, '\n\r\t'));
    if (!hidden) continue;
    yield {
      at: placeOf(page, node),
      found: `The page writes the character ${hidden.name}, which cannot be seen, as an entity.`,
      allowed: 'Allowed: characters that a reader can see.',
      next: 'Delete the entity, or write it as code, between backticks.',
    };
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a node says of itself: its value, address, title. */
const texts = (node: object): string[] =>
  Object.values(node).filter((value) => typeof value === 'string');
