import type { Link, Phrase } from '../tree/document.ts';
import { pictureAsText, replacePhrases } from '../tree/replace-phrases.ts';
import { join, write, type Writers } from '../tree/write.ts';
import { escapeText, escapeUrl } from './escape.ts';

const writers: Writers<Phrase, undefined, string> = {
  text: ({ value }) => escapeText(value),
  inlineCode: ({ value }) => `<code>${escapeText(value)}</code>`,
  break: () => '<br />',
  strong: ({ children }) => join(["'''", phrases(children), "'''"], between),
  emphasis: ({ children }) => join(["''", phrases(children), "''"], between),
  delete: ({ children }) => `<del>${phrases(children)}</del>`,
  link: (node) => `[${escapeUrl(node.url)} ${linkText(node)}]`,
  image: ({ url }) => escapeUrl(url),
};

/** Phrases as wikitext on one line. */
export const phrases = (nodes: readonly Phrase[]): string =>
  join(
    nodes.map((node) => write(writers, node, undefined)),
    between,
  );

/** A picture alone in a link is shown; among words it would be a link of its own. */
function linkText({ url, children }: Link): string {
  if (children.every(({ type }) => type === 'image')) return phrases(children.slice(0, 1));
  return phrases(replacePhrases(children, pictureAsText)) || escapeText(url);
}

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
