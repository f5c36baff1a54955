import { diagramFontSize } from '../config.ts';
import { asTranslation, parseTransform } from '../geometry/matrix.ts';
import { layoutText } from '../geometry/text.ts';
import type { Chunk, Fragment } from '../geometry/text.ts';
import type { TextStyle, TextStyles } from '../geometry/text-style.ts';
import { unescapeText } from '../label.ts';
import { classesOf } from './classes.ts';
import { shortNumbers } from '../svg/numbers.ts';
import { draft } from './draft.ts';
import type { DraftAttributes, Draft } from './draft.ts';

interface Line {
  readonly x: number;
  readonly y: number;
  readonly anchor: TextStyle['anchor'];
  readonly fragments: Fragment[];
}

/** Splits a chunk wherever its baseline jumps; only its first part can be anchored. */
function linesOf({ x, fragments }: Chunk): Line[] {
  const lines: Line[] = [];
  for (const fragment of fragments) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - fragment.baseline) < 0.01) last.fragments.push(fragment);
    else {
      const first = lines.length === 0;
      const anchor = first ? fragment.style.anchor : 'start';
      lines.push({
        x: first ? x : fragment.x,
        y: fragment.baseline,
        anchor,
        fragments: [fragment],
      });
    }
  }
  return lines;
}

function fontAttributes({ size, weight, italic }: TextStyle): DraftAttributes {
  return {
    'font-size': Math.abs(size - diagramFontSize) < 0.01 ? undefined : size,
    'font-weight': weight > 500 ? 'bold' : undefined,
    'font-style': italic ? 'italic' : undefined,
  };
}

const key = (style: TextStyle): string => JSON.stringify(fontAttributes(style));

/** One run a style, words joined; a run in the line's own style needs no element. */
function runsOf(line: Line, own: TextStyle): (Draft | string)[] {
  const runs: { style: TextStyle; text: string }[] = [];
  for (const { style, text: raw } of line.fragments) {
    const text = unescapeText(raw);
    const last = runs.at(-1);
    if (last && key(last.style) === key(style)) last.text += text;
    else runs.push({ style, text });
  }
  return runs.map(({ style, text }) =>
    key(style) === key(own) ? text : draft('tspan', fontAttributes(style), [text]),
  );
}

const anchorAttribute = (anchor: TextStyle['anchor']): string | undefined =>
  anchor === 'start' ? undefined : anchor;

/**
 * A `<text>` element with one `<tspan>` a line and every baseline as a plain number, or nothing
 * when it holds no characters.
 */
export function cleanText(element: Element, styles: TextStyles): Draft | undefined {
  const lines = layoutText(element, styles).flatMap(linesOf);
  const [first] = lines;
  const style = first?.fragments[0]?.style;
  if (!first || !style) return undefined;

  const matrix = parseTransform(element.getAttribute('transform'));
  const [dx, dy] = asTranslation(matrix) ?? [0, 0];
  const place = ({ x, y, anchor }: Line): DraftAttributes => ({
    x: x + dx,
    y: y + dy,
    'text-anchor': anchorAttribute(anchor),
  });
  const common: DraftAttributes = {
    class: classesOf(element).join(' ') || undefined,
    ...fontAttributes(style),
    transform: asTranslation(matrix)
      ? undefined
      : shortNumbers(element.getAttribute('transform') ?? ''),
  };
  if (lines.length === 1)
    return draft('text', { ...common, ...place(first) }, runsOf(first, style));

  const anchor = anchorAttribute(first.anchor);
  return draft(
    'text',
    { ...common, 'text-anchor': anchor },
    lines.map((line) => {
      const own = anchorAttribute(line.anchor);
      const attributes = {
        ...place(line),
        'text-anchor': own === anchor ? undefined : (own ?? 'start'),
      };
      return draft('tspan', attributes, runsOf(line, style));
    }),
  );
}
