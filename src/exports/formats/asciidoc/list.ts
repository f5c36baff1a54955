import { withBox } from '../tree/block-helpers.ts';
import type { Block, List, ListItem } from '../tree/document.ts';
import { longerThan } from './delimiter.ts';
import { phrases } from './phrases.ts';

/**
 * A list. Blocks after an item's first paragraph are joined to it by a line with a plus sign.
 *
 * @param depth How many lists this one is in.
 * @param write Writes blocks that are in an item, given how many lists they are in.
 */
export function writeList(
  node: List,
  depth: number,
  write: (nodes: readonly Block[], depth: number) => string,
): string {
  const { ordered, children } = node;
  const mark = (ordered ? '.' : '*').repeat(depth + 1);
  const first = restartsCount(node) ? `[start=${node.start}]\n` : '';
  const items = children.map((item) => {
    const [text, rest] = ordered ? opening('', withBox(item)) : opening(box(item), item.children);
    return `${mark} ${text}${joined(rest, (nodes) => write(nodes, depth + 1))}`;
  });
  return first + items.join('\n');
}

const restartsCount = ({ ordered, start }: List) => ordered && start !== 1;

const box = ({ checked }: ListItem) => (checked === null ? '' : checked ? '[x] ' : '[ ] ');

function opening(label: string, nodes: readonly Block[]): [string, readonly Block[]] {
  const [first, ...rest] = nodes;
  return first?.type === 'paragraph'
    ? [label + phrases(first.children, true), rest]
    : [`${label}{empty}`, nodes];
}

/**
 * The blocks of an item after its first paragraph. Only as the last of them is a list read as
 * nested: what has one elsewhere goes into a block of its own.
 */
function joined(nodes: readonly Block[], write: (nodes: readonly Block[]) => string): string {
  const early = nodes.slice(0, -1).some(({ type }) => type === 'list');
  if (!early)
    return nodes
      .map((node) => {
        // Attributes would end the item if they were not joined to it.
        const nested = node.type === 'list' && !restartsCount(node);
        return (nested ? '\n\n' : '\n+\n') + write([node]);
      })
      .join('');
  const content = write(nodes);
  // An open block is invisible, but cannot contain another one, nor a line of two dashes.
  const fence = /^--$/m.test(content) ? longerThan('=', content) : '--';
  return ['\n+', fence, content, fence].join('\n');
}
