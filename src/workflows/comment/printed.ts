/** Parses the output of `npm run diff`. Anything that it does not print becomes plain text. */
import type { Html, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { cut, withoutUnseen } from '../../text/visible.ts';

/** More lines than a comment has room for; the rest is ignored. */
const mostLines = 3000;
const longestLine = 4000;

/** What was printed, as far as it was read. */
interface PrintedDiff {
  readonly document: Root;
  /** False where lines were left out or cut. */
  readonly whole: boolean;
}

/** Exactly the tags with which `npm run diff` folds a section, and no other HTML. */
const summary = /^<summary>[\w ,()]{1,80}<\/summary>$/;
const closing = '</details>';

/**
 * Reads Markdown line by line: headings, lists of one level, folded sections, and whatever else as text.
 *
 * A parser of all Markdown needs time and depth that grow with what a stranger nests in it. `npm run
 * diff` needs four forms of a line, so that is all that is read, each line once.
 */
export function parsePrinted(markdown: string): PrintedDiff {
  const lines = withoutUnseen(markdown).split('\n');
  const read = lines.slice(0, mostLines);
  const children: RootContent[] = [];
  for (let index = 0; index < read.length; index += 1) {
    const line = cut(read[index]?.trim() ?? '', longestLine);
    const next = read[index + 1]?.trim() ?? '';
    if (line === '<details>' && summary.test(next)) {
      children.push({ type: 'html', value: `${line}\n${next}` });
      index += 1;
    } else if (line !== '') add(children, line);
  }
  const isCut = lines.length > mostLines || read.some((line) => line.length > longestLine);
  return { document: { type: 'root', children: balanced(children) }, whole: !isCut };
}

function add(children: RootContent[], line: string): void {
  const [, marks, text = ''] = /^(#{1,6}|[-*]) +(.*)$/.exec(line) ?? [];
  if (line === closing) children.push({ type: 'html', value: line });
  else if (marks === undefined) children.push({ type: 'paragraph', children: phrases(line) });
  else if (marks.startsWith('#')) {
    // The comment's own heading is of the third rank.
    const depth = Math.max(4, marks.length) as 4 | 5 | 6;
    children.push({ type: 'heading', depth, children: phrases(text) });
  } else addItem(children, phrases(text));
}

function addItem(children: RootContent[], words: PhrasingContent[]): void {
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: words }],
  };
  const last = children.at(-1);
  if (last?.type === 'list') last.children.push(item);
  else children.push({ type: 'list', spread: false, children: [item] });
}

/** What is in a line: an escaped character, the code of one, the mark of strong words, or text. */
const token = /\\([!-/:-@[-`{-~])|&#x([\da-f]{1,6});|(\*\*)|[^\\&*]+|[\\&*]/gi;

/** The words of a line: text, and what is between pairs of `**`. A line between `*` is a note. */
function phrases(line: string): PhrasingContent[] {
  const [, note] = /^\*(?!\*)(.*[^\\*])\*$/.exec(line) ?? [];
  if (note !== undefined) return [{ type: 'emphasis', children: [textOf(plain(note).join('**'))] }];
  const runs = plain(line);
  // A mark without its partner is text.
  const odd = runs.length % 2 === 0 ? runs.pop() : undefined;
  if (odd !== undefined) runs.push(`${runs.pop() ?? ''}**${odd}`);
  return runs.flatMap((run, index): PhrasingContent[] => {
    if (run === '') return [];
    const text = textOf(run);
    return [index % 2 === 1 ? { type: 'strong', children: [text] } : text];
  });
}

/** The runs of text between marks of strong words, without their escapes. */
function plain(line: string): string[] {
  const runs = [''];
  for (const [whole, sign, code, mark] of line.matchAll(token)) {
    if (mark !== undefined) runs.push('');
    else runs[runs.length - 1] += sign ?? (code === undefined ? whole : characterOf(code));
  }
  return runs;
}

function characterOf(code: string): string {
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

const textOf = (value: string): PhrasingContent => ({ type: 'text', value: escapeMarkdown(value) });

/** Folded sections that are each opened and closed, so that nothing after them is folded too. */
export function balanced(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let open = 0;
  for (const node of nodes) {
    if (isTag(node) && node.value === closing) {
      if (open === 0) continue;
      open -= 1;
    } else if (isTag(node)) open += 1;
    result.push(node);
  }
  const missing: Html[] = Array.from({ length: open }, () => ({ type: 'html', value: closing }));
  return [...result, ...missing];
}

const isTag = (node: RootContent): node is Html => node.type === 'html';
