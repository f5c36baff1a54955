import type { Link, Phrase, Picture } from '../tree/document.ts';
import { pictureAsText, replacePhrases } from '../tree/replace-phrases.ts';
import { join, write, type Writers } from '../tree/write.ts';
import { escapeAttribute, escapeOpening, escapeText, escapeUrl } from './escape.ts';

/** Whether what is written is at the beginning of a line. */
type Opens = boolean;

// The doubled marks are those that are read inside words too.
const writers: Writers<Phrase, Opens, string> = {
  text: ({ value }, opens) => (opens ? escapeOpening(value) : escapeText(value)),
  inlineCode: ({ value }) => `\`\`${code(value)}\`\``,
  break: () => ' +\n',
  strong: ({ children }) => `**${phrases(children)}**`,
  emphasis: ({ children }) => `__${phrases(children)}__`,
  // A line in brackets would be the attributes of a block.
  delete: ({ children }, opens) =>
    `${opens ? '{empty}' : ''}[.line-through]##${phrases(children)}##`,
  link,
  image: ({ url, alt }) => `image:${escapeUrl(url)}[${altText(alt)}]`,
};

/** Phrases as AsciiDoc; each break begins a line. */
export const phrases = (nodes: readonly Phrase[], opens: Opens = false): string =>
  join(
    nodes.map((node, index) => {
      const before = nodes[index - 1];
      return write(writers, node, before === undefined ? opens : before.type === 'break');
    }),
    between,
  );

/** Keeps the brackets of a macro from being read as the attributes of the mark after them. */
const between = (left: string, right: string): string =>
  left.endsWith(']') && /^[*_`#]/.test(right) ? '{empty}' : '';

/** Code passes as it is where it cannot end the passage or a term; else it is escaped like text. */
function code(value: string): string {
  const escaped = escapeText(value);
  const passes = escaped !== value && !/[+|]|(?:::|;;) |\[\[|\$\$|\]\\*$/.test(value);
  return passes ? `++${value}++` : escaped;
}

function link({ url, children }: Link): string {
  const [first] = children;
  return children.length === 1 && first?.type === 'image'
    ? linkedPicture(first, url)
    : `link:${escapeUrl(url)}[${phrases(replacePhrases(children, withoutBrackets))}]`;
}

const linkedPicture = ({ url, alt }: Picture, target: string) =>
  `image:${escapeUrl(url)}[${altText(alt)},link=${escapeUrl(target)}]`;

/** Without a text Asciidoctor makes one from the file's name. */
const altText = (alt: string): string => (alt === '' ? '""' : escapeAttribute(alt));

/**
 * Removes the marks that a link's text cannot have: those with attributes would end at the link's
 * bracket.
 */
function withoutBrackets(phrase: Phrase): readonly Phrase[] {
  const tildes: Phrase = { type: 'text', value: '~~' };
  return phrase.type === 'delete' ? [tildes, ...phrase.children, tildes] : pictureAsText(phrase);
}
