import type { OwnerId } from '#catalog/index.ts';
import { diagramFontFamily, diagramFontSize, lineHeight } from '../font/measured-font.ts';
import { cellId } from '../stack/block-text.ts';
import type { Layout, PlacedCell, Word } from '../stack/layout.ts';
import type { Lettering } from './lettering.ts';
import { type Attributes, element, short, type SvgNode } from './node.ts';

/** A picture's name and what it says, for those who do not see it. */
export interface Names {
  /** Unique on the page; every id inside the picture begins with it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** What is painted by itself in a picture of a stack. */
export type StackKind = `part ${OwnerId}` | `side ${OwnerId}` | 'words' | 'line';

/** The attributes with which a kind is painted: none where a style sheet does it. */
export type Paint = (kind: StackKind) => Attributes;

/** From the middle of a line of text to its baseline. */
const toBaseline = 4.7;

/** A stack as the content of an `<svg>`: cells, names, and the line over all. */
export function drawStack(
  layout: Layout,
  lettering: Lettering,
  paint: Paint = () => ({}),
): SvgNode[] {
  const word = ({ text, x, y, anchor }: Word, name: string, kind: StackKind) =>
    lettering([text], {
      class: name,
      ...paint(kind),
      x,
      y,
      'text-anchor': anchor,
      'font-weight': 600,
    });
  return [
    ...layout.owners.flatMap((each) => word(each, `side ${each.owner}`, `side ${each.owner}`)),
    ...layout.layers.flatMap((each) => word(each, 'layer', 'words')),
    ...layout.cells.map((cell) => drawCell(cell, lettering, paint)),
    element('path', { class: 'dividing-line', ...paint('line'), d: pathOf(layout.line) }),
  ];
}

function drawCell(cell: PlacedCell, lettering: Lettering, paint: Paint): SvgNode {
  const { part, lines, x, y, width, height } = cell;
  const kind = `part ${part.owner}` as const;
  const first = y + height / 2 + toBaseline - ((lines.length - 1) * lineHeight) / 2;
  return element('g', { class: kind, 'data-id': cellId('part', part.id) }, [
    element('rect', { x, y, width, height, rx: 2, ...paint(kind) }),
    ...lettering(lines, {
      ...paint('words'),
      x: x + width / 2,
      y: first,
      'text-anchor': 'middle',
    }),
  ]);
}

/** The one path of the line: a start, then upright and level strokes. */
function pathOf([start = [0, 0], ...corners]: Layout['line']): string {
  let [x] = start;
  const strokes = corners.map(([nextX, nextY]) => {
    const stroke = nextX === x ? `V${short(nextY)}` : `H${short(nextX)}`;
    x = nextX;
    return stroke;
  });
  return `M${start.map(short).join(' ')}${strokes.join('')}`;
}

/** An `<svg>` of this content, named, in the site's font. */
export function svgOf(
  viewBox: readonly [x: number, y: number, width: number, height: number],
  { id, title, description }: Names,
  content: readonly SvgNode[],
): SvgNode {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'diagram-svg',
    role: 'img',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-desc`,
    viewBox: viewBox.join(' '),
    width: viewBox[2],
    height: viewBox[3],
    fill: 'currentColor',
    // Quoted, because a name with a number in it is no identifier.
    'font-family': `'${diagramFontFamily}', 'Segoe UI', system-ui, sans-serif`,
    'font-size': diagramFontSize,
  };
  return element('svg', attributes, [
    element('title', { id: `${id}-title` }, [title]),
    element('desc', { id: `${id}-desc` }, [description]),
    ...content,
  ]);
}
