import type { BlockContent } from 'mdast';
import { columnName, compareLines } from '#views/compare/text.ts';
import type { CompareView } from '#views/compare/view.ts';
import { link, paragraph, sentence, strong, table, text } from './nodes.ts';

/**
 * A comparison as a table of what differs, as a page shows it at first, with a link to the whole.
 *
 * @param whole The absolute address of the page that compares the same modes.
 */
export function compareBlocks(view: CompareView, whole: string): readonly BlockContent[] {
  const lines = compareLines(view).filter(({ differs }) => differs !== '');
  const head = ['Layer', 'Part', ...view.columns.map(columnName)];
  return [
    table([
      head.map((name) => [text(name)]),
      ...lines.map(({ group, name, cells }) => [
        [text(group)],
        [strong(text(name))],
        ...cells.map((cell) => sentence(cell)),
      ]),
    ]),
    paragraph(text('This is what differs. '), link(whole, text('The whole comparison')), text('.')),
  ];
}
