import { classesOf } from './clean/classes.ts';
import { draft, finished } from './clean/draft.ts';
import type { Draft } from './clean/draft.ts';
import { cleanGroup } from './clean/group.ts';
import { cleanMarkers } from './clean/markers.ts';
import { isHidden } from './clean/paint.ts';
import { cleanShape, isShape } from './clean/shape.ts';
import { cleanText } from './clean/text.ts';
import { diagramFontFamily, diagramFontSize } from './config.ts';
import { drawingOf } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { localMatrix } from './geometry/bounding-box.ts';
import type { TextStyles } from './geometry/text-style.ts';
import { nodeIdOf } from './node-id.ts';
import { short } from './svg/numbers.ts';

export interface CleanOptions {
  /** Unique on the page; every id inside the picture begins with it. */
  readonly id: string;
  /** The picture's name for those who do not see it. */
  readonly title: string;
  /** What the picture says, in a sentence or more. */
  readonly description: string;
}

/** Elements that hold others and draw nothing themselves. */
const groups = new Set(['g', 'svg', 'a']);

function cleanElement(element: Element, styles: TextStyles, svgId: string): Draft[] {
  const { cascade } = styles;
  const name = element.localName;
  if (isShape(name)) {
    const shape = cleanShape(element, cascade);
    const id = nodeIdOf(element, svgId);
    if (shape && id) shape.attributes = { 'data-id': id, ...shape.attributes };
    return shape ? [shape] : [];
  }
  if (isHidden(element, cascade)) return [];
  if (name === 'text') {
    const text = cleanText(element, styles);
    return text ? [text] : [];
  }
  if (!groups.has(name)) return [];
  const children = [...element.children].flatMap((child) => cleanElement(child, styles, svgId));
  const own = {
    class: classesOf(element).join(' ') || undefined,
    'data-id': nodeIdOf(element, svgId),
  };
  return cleanGroup(own, localMatrix(element), children);
}

/**
 * Turns what Mermaid drew into the drawing that we ship. It is made again from the parts that draw
 * something, so it holds no style sheet, no `style` attribute, no script and nothing foreign. Its
 * paint is the text's colour (`currentColor`); shapes that text is on have the class
 * `surface` and no fill until a style sheet gives them one. Nodes keep their place, their id as
 * `data-id`, and their author's classes.
 *
 * @param root The `<svg>` element.
 * @throws {Error} when the element has no `viewBox`.
 */
export function cleanTree(
  root: Element,
  styles: TextStyles,
  { id, title, description }: CleanOptions,
): Drawing {
  const viewBox = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [, , width, height] = viewBox;
  if (!width || !height) throw new Error('Expected an SVG with a viewBox that has an area');

  const body = [...root.children].flatMap((child) => cleanElement(child, styles, root.id));
  const markers = cleanMarkers(body, root, styles.cascade, id);
  const svg = draft(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'diagram-svg',
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
      viewBox: viewBox.map(short).join(' '),
      width,
      height,
      fill: 'currentColor',
      // Quoted, because a name with a number in it is no identifier.
      'font-family': `'${diagramFontFamily}', sans-serif`,
      'font-size': diagramFontSize,
    },
    [
      draft('title', { id: `${id}-title` }, [title]),
      draft('desc', { id: `${id}-desc` }, [description]),
      ...markers,
      ...body,
    ],
  );
  return drawingOf(finished(svg));
}
