/** The comment on a pull request: its text, and the marker by which it is found again. */
import type { Root } from 'mdast';
import { noChange } from '../../changes/words/headline.ts';
import { toMarkdown } from '../../text/markdown.ts';
import { balanced, parsePrinted } from './printed.ts';
import { beginning } from '../beginning.ts';
import { commentMarker } from '../github/marker.ts';

export interface OwnershipComment {
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
export function commentFor(printed: string, commit: string, run: string): OwnershipComment {
  const short = commit.slice(0, 7);
  const { document, whole: isRead } = parsePrinted(printed);
  if (saysNoChange(document)) {
    const body = `${commentMarker}\nAs of ${short}, this pull request changes nothing in who owns what.\n`;
    return { body, changed: false };
  }
  const { children, whole } = beginning(document.children);
  const lines = [
    commentMarker,
    '### What this pull request changes in who owns what\n',
    toMarkdown({ type: 'root', children: balanced(children) }),
    ...(whole && isRead ? [] : [`The list is longer: [the run](${run}) has all of it.\n`]),
    `<sub>Printed by the pull request’s own code at ${short}, in [this run](${run}). The comment is kept current.</sub>\n`,
  ];
  return { body: lines.join('\n'), changed: true };
}

/**
 * True of an empty text, and of one that begins with the heading that `npm run diff` prints and has no
 * other, such as that of warnings.
 */
function saysNoChange({ children }: Root): boolean {
  const [first] = children;
  if (!first) return true;
  if (children.filter(({ type }) => type === 'heading').length > 1) return false;
  const word = first.type === 'heading' ? first.children[0] : undefined;
  return word?.type === 'text' && `${word.value}.` === noChange;
}
