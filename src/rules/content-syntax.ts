import type { Nodes } from 'mdast';
import { findHidden } from '../catalog/text.ts';
import type { ContentFile } from './project/content-file.ts';
import { nodesOf, placeAt, placeOf } from './project/nodes.ts';
import { inFile, type Problem, type Rule } from './rule.ts';

export const contentSyntax: Rule = {
  id: 'content-syntax',
  invariant: 'A page is text that can be read, with nothing hidden in it.',
  *check({ content }) {
    for (const page of content) yield* syntaxIn(page);
  },
};

/** What keeps one page from being read. */
export function* syntaxIn(page: ContentFile): Generator<Problem> {
  yield* characters(page);
  yield* decoded(page);
  if (page.syntaxError) yield unreadable(page, page.syntaxError);
  // The highlighter stumbles over these, and does not say where.
  for (const node of nodesOf(page.tree, 'code').filter(({ value }) => value.trim() === '')) {
    yield {
      at: placeOf(page, node),
      found: 'The code block is empty.',
      allowed: 'Allowed: at least one line between the fences.',
      next: 'Delete the block, or close it where its text ends.',
    };
  }
}

interface LineForm {
  readonly pattern: RegExp;
  readonly name: string;
  readonly next: string;
  /** What stands in its place. */
  readonly instead: string;
}

/** What editors save with a text without being asked. Said once a page, and easily undone. */
const lineForms: readonly LineForm[] = [
  {
    pattern: /^\uFEFF/g,
    name: 'a byte order mark, U+FEFF',
    next: 'Save the file as UTF-8 without a byte order mark.',
    instead: '',
  },
  {
    pattern: /\r\n?/g,
    name: 'a Windows line ending (CRLF), U+000D',
    next: 'Save the file with Unix line endings (LF).',
    instead: '\n',
  },
];

function* characters(page: ContentFile): Generator<Problem> {
  const allowed = 'Allowed: UTF-8 text with Unix line endings.';
  for (const { pattern, name, next, instead } of lineForms) {
    const matches = [...page.text.matchAll(pattern)];
    const [first] = matches;
    if (!first) continue;
    yield {
      at: placeAt(page, first.index),
      found: `The page has ${name}.`,
      allowed,
      next,
      fix: matches.map(({ 0: old, index }) => ({ at: placeAt(page, index), old, new: instead })),
    };
  }
  for (const { index, name } of findHidden(page.text, '\n\r\t')) {
    if (index === 0 && name === 'U+FEFF') continue;
    yield {
      at: placeAt(page, index),
      found: `The page has the character ${name}, which cannot be seen.`,
      allowed,
      next: 'Delete the character; it may hide text from a reviewer.',
    };
  }
}

/** Characters that the page writes as entities, `&#x202E;`, and that only a browser gets to see. */
function* decoded(page: ContentFile): Generator<Problem> {
  if (findHidden(page.text, '\n\r\t\uFEFF').length > 0) return;
  const nodes: Nodes[] = [page.tree];
  for (const node of nodes) {
    if ('children' in node) nodes.push(...node.children);
    const attributes = 'attributes' in node ? node.attributes : [];
    const [hidden] = [node, ...attributes]
      .flatMap(texts)
      .flatMap((text) => findHidden(text, '\n\t'));
    if (!hidden) continue;
    yield {
      at: placeOf(page, node),
      found: `The page writes the character ${hidden.name}, which cannot be seen, as an entity.`,
      allowed: 'Allowed: characters that a reader can see.',
      next: 'Delete the entity, or write it as code, between backticks.',
    };
  }
}

/** What a node says of itself: its value, address, title. */
const texts = (node: object): string[] =>
  Object.values(node).filter((value) => typeof value === 'string');

const unreadable = (
  { file, format }: ContentFile,
  { reason, line, column }: NonNullable<ContentFile['syntaxError']>,
): Problem => ({
  at: inFile(file, line, column),
  found: `The page is not valid ${format === 'mdx' ? 'MDX' : 'Markdown'}: ${reason.replace(/\.$/, '')}.`,
  allowed: 'Allowed: Markdown and the listed components.',
  next: /closing tag|end-tag/.test(reason)
    ? 'Close the tag, </…>, in the same paragraph or block; for the sign < itself write \\<, or use backticks.'
    : 'Write \\< and \\{ for the signs < and {, or put code between backticks.',
});
