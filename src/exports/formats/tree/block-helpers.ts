import type { Block, ListItem, Phrase } from './document.ts';

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
