import { union } from './box.ts';
import type { Box } from './box.ts';
import { runsOf } from './text-runs.ts';
import type { CharacterRun } from './text-runs.ts';
import { toPixels } from './text-style.ts';
import type { TextStyle, TextStyles } from './text-style.ts';

/** A run of text that has its place. */
export interface Fragment {
  readonly element: Element;
  readonly text: string;
  readonly style: TextStyle;
  /** Where the pen starts and the baseline lies, in the text element's user units. */
  readonly x: number;
  readonly baseline: number;
  readonly advance: number;
  readonly box: Box;
}

/** Fragments that one absolute position and one `text-anchor` rule. */
export interface Chunk {
  /** The point that `text-anchor` counts from. */
  readonly x: number;
  readonly fragments: Fragment[];
}

interface Pen {
  x: number;
  y: number;
}

function move(pen: Pen, run: CharacterRun, styles: TextStyles): boolean {
  let absolute = false;
  for (const element of run.positions) {
    const [size, face] = [styles.size(element), styles.face(element)];
    const read = (name: string): number | undefined => {
      const first = element
        .getAttribute(name)
        ?.trim()
        .split(/[\s,]+/)[0];
      return first ? toPixels(first, size, face) : undefined;
    };
    const [x, y] = [read('x'), read('y')];
    absolute ||= x !== undefined || y !== undefined;
    pen.x = x ?? pen.x;
    pen.y = y ?? pen.y;
  }
  // The innermost element's shift counts: https://www.w3.org/TR/SVG2/text.html#TSpanNotes
  for (const [name, axis] of [
    ['dx', 'x'],
    ['dy', 'y'],
  ] as const) {
    const element = run.positions.findLast((candidate) => candidate.hasAttribute(name));
    const value = element
      ?.getAttribute(name)
      ?.trim()
      .split(/[\s,]+/)[0];
    if (element && value) {
      pen[axis] += toPixels(value, styles.size(element), styles.face(element)) ?? 0;
    }
  }
  return absolute;
}

function place(run: CharacterRun, pen: Pen, styles: TextStyles): Fragment {
  const { element, text } = run;
  const style = styles.of(element);
  const face = styles.face(element);
  const { advance, inkLeft, inkRight } = face.measure(text, style.size);
  const baseline = pen.y + styles.baselineShift(element);
  const ascent = face.ascent(style.size);
  const box = {
    x: pen.x + inkLeft,
    y: baseline - ascent,
    width: inkRight - inkLeft,
    height: ascent + face.descent(style.size),
  };
  return { element, text, style, x: pen.x, baseline, advance, box };
}

function anchored(chunk: Chunk): Chunk {
  const [first] = chunk.fragments;
  const last = chunk.fragments.at(-1);
  if (!first || !last || first.style.anchor === 'start') return chunk;
  const length = last.x + last.advance - first.x;
  const shift = first.style.anchor === 'middle' ? -length / 2 : -length;
  const fragments = chunk.fragments.map((fragment) => ({
    ...fragment,
    x: fragment.x + shift,
    box: { ...fragment.box, x: fragment.box.x + shift },
  }));
  return { x: chunk.x, fragments };
}

/**
 * Lays out a `<text>` element: https://www.w3.org/TR/SVG2/text.html#TextLayoutAlgorithm, without
 * lists of positions, rotation and `textLength`, which Mermaid's diagrams here do not use.
 */
export function layoutText(text: Element, styles: TextStyles): readonly Chunk[] {
  const known = layouts.get(styles)?.get(text);
  if (known) return known;
  const chunks = layOut(text, styles);
  if (!layouts.has(styles)) layouts.set(styles, new Map());
  layouts.get(styles)?.set(text, chunks);
  return chunks;
}

/** What was laid out already: styles are those of elements that nobody changes meanwhile. */
const layouts = new WeakMap<TextStyles, Map<Element, readonly Chunk[]>>();

function layOut(text: Element, styles: TextStyles): Chunk[] {
  const chunks: Chunk[] = [];
  const pen: Pen = { x: 0, y: 0 };
  for (const run of runsOf(text, styles.cascade)) {
    const absolute = move(pen, run, styles);
    const current = chunks.at(-1);
    const fragment = place(run, pen, styles);
    if (current && !absolute) current.fragments.push(fragment);
    else chunks.push({ x: pen.x, fragments: [fragment] });
    pen.x += fragment.advance;
  }
  return chunks.map(anchored);
}

/** Fragments inside `element`, which is the text element itself or a `<tspan>` in it. */
export function fragmentsIn(element: Element, styles: TextStyles): Fragment[] {
  const text = element.closest('text');
  if (!text) return [];
  return layoutText(text, styles)
    .flatMap(({ fragments }) => fragments)
    .filter((fragment) => element.contains(fragment.element));
}

/** The box of a text element or of a `<tspan>`, or nothing when it holds no characters. */
export function textBox(element: Element, styles: TextStyles): Box | undefined {
  return union(fragmentsIn(element, styles).map(({ box }) => box));
}

/** The sum of the advances inside an element, in pixels. */
export function textLength(element: Element, styles: TextStyles): number {
  return fragmentsIn(element, styles).reduce((sum, { advance }) => sum + advance, 0);
}
