import { ownerOf, type OwnerId } from '../../catalog/index.ts';
import { element, isElement, type SvgNode } from '../render/svg/node.ts';
import { widthOf } from '../standalone/width-of.ts';
import type { DividingLine } from './dividing-line.ts';
import type { IslandOutline } from './islands.ts';

/**
 * Draws the line: the staircase over the cells and under its own name, which interrupts it; islands and
 * the names of sides over all.
 */
export function withLine(tree: SvgNode, { path, islands, sides }: DividingLine): SvgNode {
  const staircase = path === '' ? [] : [element('path', { class: 'dividing-line', d: path })];
  const name = tree.children.findIndex(
    (child) => isElement(child) && child.attributes['data-id'] === 'line_line',
  );
  return {
    ...tree,
    children: [
      ...tree.children.toSpliced(name < 0 ? tree.children.length : name, 0, ...staircase),
      ...sides.map(({ owner, x, y }) => label(owner, x, y)),
      ...islands.map((island) => outlined(island, path === '')),
    ],
  };
}

const size = 12;
/** Space on both sides of an island's name, and before it. */
const space = 4;
const indent = 10;
/** Height of the paper behind a name: it covers the line, and of the cells no more than their padding. */
const height = 14;

const label = (owner: OwnerId, x: number, y: number, text: string = ownerOf(owner).possessive) =>
  element('text', { class: `side ${owner}`, x, y, 'font-size': size }, [text]);

/** An island with its owner's name on its upper side; with the line's too, where it is all of the line. */
function outlined({ owner, path, x, y, width }: IslandOutline, isAll: boolean): SvgNode {
  const short = ownerOf(owner).possessive;
  const long = `the dividing line: ${short} inside`;
  const widthOfName = (text: string) => widthOf(text, 600, size) + 2 * space;
  const text = isAll && widthOfName(long) + 2 * indent <= width ? long : short;
  return element('g', { class: 'island' }, [
    element('path', { class: 'dividing-line', d: path }),
    element('rect', {
      x: x + indent,
      y: y - height / 2,
      width: widthOfName(text),
      height,
    }),
    label(owner, x + indent + space, y + 4, text),
  ]);
}
