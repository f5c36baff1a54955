import { diagramFontFamily } from '../render/config.ts';
import { isDrawing } from '../render/clean/drawing.ts';
import { short } from '../render/clean/tree.ts';
import { parseSvg, serializeSvg } from '../render/svg-dom.ts';
import { fitLines } from './fit-text.ts';
import { memoize } from './memoize.ts';
import { darkStyle, paintLight } from './paint.ts';
import { widthOf } from './text-lines.ts';

/** What a picture says of itself when it stands alone. */
export interface Lettering {
  /** Above the stack: whose stack it is. */
  readonly caption: string;
  /** Below the stack: where it comes from. */
  readonly credit: string;
}

const namespace = 'http://www.w3.org/2000/svg';
const captionSize = 18;
const creditSize = 12;
const margin = { top: 36, bottom: 30, side: 8 };
/** Space on each side of the line's name. */
const gap = 10;

/**
 * A picture of a stack as a file of its own: no style sheet but the one inside, which only brings
 * the dark colours. A viewer that ignores it shows dark ink on white paper.
 *
 * @param svg The picture as the renderer made it.
 */
export const standaloneSvg = (svg: string, { caption, credit }: Lettering): Promise<string> =>
  memoize(
    ['standalone', svg, caption, credit],
    () => draw(svg, { caption, credit }),
    (content) => isDrawing(content, darkStyle()),
  );

function draw(svg: string, { caption, credit }: Lettering): string {
  const root = parseSvg(svg);
  const [x = 0, y = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const outer = {
    x: x - margin.side,
    y: y - margin.top,
    width:
      Math.max(width, widthOf(caption, 600, captionSize), widthOf(credit, 400, creditSize)) +
      2 * margin.side,
    height: height + margin.top + margin.bottom,
  };
  fitLines(root);
  tidyCells(root);
  const make = (name: string, attributes: Record<string, string | number>, text = '') => {
    const element = root.ownerDocument.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes))
      element.setAttribute(key, typeof value === 'number' ? short(value) : value);
    element.textContent = text;
    return element;
  };
  const line = (kind: 'caption' | 'credit', text: string, size: number, baseline: number) =>
    make(
      'text',
      {
        class: kind,
        x: outer.x + margin.side,
        y: baseline,
        'font-size': size,
        textLength: widthOf(text, kind === 'caption' ? 600 : 400, size),
        lengthAdjust: 'spacingAndGlyphs',
      },
      text,
    );
  const first = root.querySelector('g, path');
  first?.before(
    make('style', {}, darkStyle()),
    make('rect', { class: 'paper', ...outer }),
    line('caption', caption, captionSize, y - 12),
  );
  root.append(line('credit', credit, creditSize, y + height + 18));
  root.setAttribute('viewBox', [outer.x, outer.y, outer.width, outer.height].map(short).join(' '));
  root.setAttribute('width', short(outer.width));
  root.setAttribute('height', short(outer.height));
  root.setAttribute('font-family', `'${diagramFontFamily}', 'Segoe UI', system-ui, sans-serif`);
  paintLight(root);
  return `${serializeSvg(root)}\n`;
}

/** Frames only what is a part; behind the line's name stands paper, which interrupts the line. */
function tidyCells(root: Element): void {
  for (const rect of root.querySelectorAll('.realm rect, .layer rect')) rect.remove();
  for (const rect of root.querySelectorAll('.line rect')) {
    const text = rect.parentElement?.querySelector('text');
    const half = widthOf(text?.textContent ?? '', 600) / 2 + gap;
    rect.setAttribute('x', short(-half));
    rect.setAttribute('width', short(2 * half));
    rect.removeAttribute('stroke');
  }
  for (const rect of root.querySelectorAll('rect')) rect.removeAttribute('class');
}
