import { mapElements } from '../render/svg/map.ts';
import {
  descendants,
  textContent,
  withAttributes,
  withoutAttribute,
  type SvgNode,
} from '../render/svg/node.ts';
import { selector } from '../render/svg/select.ts';
import { widthOf } from './width-of.ts';

/** Space on each side of the line's name. */
const gap = 10;

const isFrame = selector('.realm rect, .layer rect');
const isBehindName = selector('.line rect');

/** Frames only what is a part; behind the line's name is paper, which interrupts the line. */
export const tidyCells = (tree: SvgNode): SvgNode =>
  mapElements(tree, (element, path) => {
    if (element.name !== 'rect') return element;
    if (isFrame(path)) return [];
    const plain = withoutAttribute(element, 'class');
    if (!isBehindName(path)) return plain;
    const half = widthOf(textIn(path.at(-2)), 600) / 2 + gap;
    return withAttributes(withoutAttribute(plain, 'stroke'), { x: -half, width: 2 * half });
  });

function textIn(cell: SvgNode | undefined): string {
  const text = cell && descendants(cell).find(({ name }) => name === 'text');
  return text ? textContent(text) : '';
}
