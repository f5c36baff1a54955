import { indent, withBox } from '../tree/block-helpers.ts';
import type { Block, Heading, List, Phrase } from '../tree/document.ts';
import { write, type Writers } from '../tree/write.ts';
import { escapeUrl } from './escape.ts';
import { toLines, type Pictures } from './lines.ts';
import { toRuns, type PictureRun } from './styled-runs.ts';
import { listTable } from './table.ts';

interface Context {
  /** The levels of the headings at the top; no section begins inside another block. */
  readonly sections: ReadonlyMap<Heading, number>;
  readonly pictures: Pictures;
}

/**
 * Blocks, with an empty line between them. An empty comment separates a list from the list before it,
 * and a quotation from the block before it.
 */
export const blocks = (nodes: readonly Block[], context: Context): string =>
  nodes
    .map((node, index) => {
      const apart =
        node.type === 'blockquote' || (node.type === 'list' && nodes[index - 1]?.type === 'list');
      return (apart ? '..\n\n' : '') + write(writers, node, context);
    })
    .join('\n\n');

const writers: Writers<Block, Context, string> = {
  heading,
  paragraph: ({ children }, { pictures }) => paragraph(children, pictures),
  // No language: without Pygments docutils puts a warning into the page for each.
  code: ({ value }) => `.. code-block::\n\n${indent(value, '   ', '   ')}`,
  list,
  table: ({ children }, { pictures }) =>
    listTable(
      children.map((row) => row.children.map((cell) => paragraph(cell.children, pictures))),
    ),
  blockquote: ({ children }, context) => indent(blocks(children, context), '   ', '   '),
  thematicBreak: () => '----',
};

/** Underlines by level. In reStructuredText, their order in the document decides their level. */
const underlines = ['=', '-', '~', '^', '"', "'"];

function heading(node: Heading, { sections, pictures }: Context): string {
  const text = toLines(node.children, pictures).join(' ');
  const level = sections.get(node);
  return level === undefined
    ? `.. rubric:: ${text}`
    : `${text}\n${underlines[level - 1]!.repeat(columns(text))}`;
}

/**
 * An underline may be longer than its title, not shorter; Chinese characters are two columns wide.
 */
const columns = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! > 0x10ff ? 2 : 1), 0);

function paragraph(phrases: readonly Phrase[], pictures: Pictures): string {
  const [[only, ...others] = [], ...more] = toRuns(phrases);
  if (only?.kind === 'picture' && others.length + more.length === 0)
    return `.. ${pictureDirective(only)}`;
  const lines = toLines(phrases, pictures);
  return lines.length === 1
    ? lines[0]!
    : lines.map((line) => (line === '' ? '|' : `| ${line}`)).join('\n');
}

/** The directive for a picture, without the dots before it. */
export const pictureDirective = ({ text, url, target }: PictureRun): string =>
  [
    `image:: ${escapeUrl(url)}`,
    `   :alt: ${text}`.trimEnd(),
    ...(target === undefined ? [] : [`   :target: ${escapeUrl(target)}`]),
  ].join('\n');

function list({ ordered, start, children }: List, context: Context): string {
  const items = children.map((item, index) => {
    const mark = ordered ? `${start + index}. ` : '- ';
    const content = blocks(withBox(item), context);
    return indent(content, mark, ' '.repeat(mark.length)).trimEnd();
  });
  return items.join(items.some((item) => item.includes('\n')) ? '\n\n' : '\n');
}
