import type { Block, Document, Heading, ListItem, Phrase } from './document.ts';

/** An item's blocks; a task's box is text before them, for syntaxes without boxes. */
export function withBox({ checked, children }: ListItem): Block[] {
  if (checked === null) return children;
  const box = checked ? '☑' : '☐';
  const [first, ...rest] = children;
  return first?.type === 'paragraph'
    ? [paragraph({ type: 'text', value: `${box} ` }, ...first.children), ...rest]
    : [paragraph({ type: 'text', value: box }), ...children];
}

const paragraph = (...children: Phrase[]): Block => ({ type: 'paragraph', children });

/** Puts `first` before the first line of a text and `rest` before the others that are not empty. */
export const indent = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? '' : rest + line))
    .join('\n');

/**
 * The level of each top-level heading, from 1, without skipped levels: some syntaxes reject these.
 */
export function headingLevels({ children }: Document): ReadonlyMap<Heading, number> {
  const levels = new Map<Heading, number>();
  const open: number[] = [];
  for (const block of children) {
    if (block.type !== 'heading') continue;
    while (open.length > 0 && open.at(-1)! >= block.depth) open.pop();
    open.push(block.depth);
    levels.set(block, open.length);
  }
  return levels;
}
