/** The one comment on a pull request: what stands in it, and how it is known again. */
import type { Root, RootContent } from 'mdast';
import { toMarkdown } from '../../formats/markdown.ts';
import { balanced, harmlessDocument } from './harmless.ts';
import { marker } from './marker.ts';

/** GitHub takes 65,536 characters; the rest is room for what stands around the text. */
const mostCharacters = 60_000;

export interface Comment {
  readonly body: string;
  /** False where the pull request changes nothing that would be worth a comment. */
  readonly changed: boolean;
}

/**
 * Writes the comment around what `npm run diff` printed on the pull request's side.
 *
 * @param printed Markdown from a run of the pull request's own code: anything.
 * @param commit The commit that was compared.
 * @param run The address of that run.
 */
export function commentFor(printed: string, commit: string, run: string): Comment {
  const short = commit.slice(0, 7);
  const document = harmlessDocument(printed);
  if (saysNoChange(document)) {
    const body = `${marker}\nAs of ${short}, this pull request changes nothing in who owns what.\n`;
    return { body, changed: false };
  }
  const { children, whole } = beginning(document.children);
  const lines = [
    marker,
    '### What this pull request changes in who owns what\n',
    toMarkdown({ type: 'root', children: balanced(children) }),
    ...(whole ? [] : [`The list is longer: [the run](${run}) has all of it.\n`]),
    `<sub>Printed by the pull request’s own code at ${short}, in [this run](${run}). The comment is kept current.</sub>\n`,
  ];
  return { body: lines.join('\n'), changed: true };
}

/** True of an empty text, and of one that begins with the heading that `npm run diff` prints. */
function saysNoChange({ children: [first] }: Root): boolean {
  if (!first) return true;
  const word = first.type === 'heading' ? first.children[0] : undefined;
  return word?.type === 'text' && word.value.startsWith('No change of ownership');
}

interface Beginning {
  readonly children: readonly RootContent[];
  readonly whole: boolean;
}

/** As many whole blocks as fit, and of a list or table that does not, as many entries as fit. */
function beginning(blocks: readonly RootContent[]): Beginning {
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
