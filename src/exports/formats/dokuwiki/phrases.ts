import { toString } from 'mdast-util-to-string';
import type { Link, Phrase, Picture } from '../tree/document.ts';
import { join, write, type Writers } from '../tree/write.ts';
import { escapeText, noWiki, plainTitle } from './escape.ts';

/** Pixels. DokuWiki shows a drawing without a width at the size that the browser makes up. */
const pictureWidth = 640;

const writers: Writers<Phrase, undefined, string> = {
  text: ({ value }) => escapeText(value),
  inlineCode: ({ value }) => (value === '' ? '' : `''${noWiki(value)}''`),
  break: () => '\\\\ ',
  strong: ({ children }) => `**${phrases(children)}**`,
  emphasis: ({ children }) => join(['//', phrases(children), '//'], between),
  delete: ({ children }) => `<del>${phrases(children)}</del>`,
  link,
  image: picture,
};

/** Phrases as DokuWiki's syntax on one line. */
export const phrases = (nodes: readonly Phrase[]): string =>
  join(
    nodes.map((node) => write(writers, node, undefined)),
    between,
  );

function link({ url, children }: Link): string {
  const [first] = children;
  const title =
    children.length === 1 && first?.type === 'image'
      ? picture(first)
      : plainTitle(toString({ type: 'root', children: children.map(breakAsSpace) }));
  return `[[${url.replace(/^mailto:/, '')}|${title}]]`;
}

const breakAsSpace = (phrase: Phrase): Phrase =>
  phrase.type === 'break' ? { type: 'text', value: ' ' } : phrase;

function picture({ url, alt }: Picture): string {
  const title = alt === '' ? '' : `|${plainTitle(alt)}`;
  return `{{${url}?${pictureWidth}${title}}}`;
}

/** Keeps emphasis after a colon from being read as the beginning of an address. */
const between = (left: string, right: string): string =>
  left.endsWith(':') && right.startsWith('//') ? '<nowiki></nowiki>' : '';
