import type { RootContent } from 'mdast';
import { toMarkdown } from '#catalog/text/markdown.ts';

/** GitHub accepts 65,536 characters; the rest is room for the text around it. */
const mostCharacters = 60_000;

/** The beginning of a text that is short enough for GitHub. */
interface Beginning {
  readonly children: readonly RootContent[];
  readonly whole: boolean;
}

/** As many whole blocks as fit, and of a list or table that does not, as many entries as fit. */
export function beginning(blocks: readonly RootContent[]): Beginning {
  const children: RootContent[] = [];
  let room = mostCharacters;
  for (const block of blocks) {
    const size = sizeOf(block);
    if (size > room) {
      const part = partOf(block, room);
      return { children: part ? [...children, part] : children, whole: false };
    }
    children.push(block);
    room -= size;
  }
  return { children, whole: true };
}

const sizeOf = (block: RootContent): number =>
  toMarkdown({ type: 'root', children: [block] }).length + 1;

function partOf(block: RootContent, room: number): RootContent | undefined {
  if (block.type !== 'list' && block.type !== 'table') return undefined;
  const children: RootContent[] = [];
  for (const child of block.children) {
    room -= sizeOf({ ...block, children: [child] } as RootContent);
    if (room < 0) break;
    children.push(child);
  }
  return children.length > 0 ? ({ ...block, children } as RootContent) : undefined;
}
