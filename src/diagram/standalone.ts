import { widthOf } from './font/fonts.ts';
import type { StackPicture } from './stack/picture.ts';
import { drawStack, svgOf } from './svg/draw-stack.ts';
import { asFittedText, type Lettering } from './svg/lettering.ts';
import { type Attributes, element, type SvgNode } from './svg/node.ts';
import { palette, type Token } from './palette.ts';

/** What a picture says of itself when it is alone. */
export interface Captions {
  /** Above the stack: whose stack it is. */
  readonly caption: string;
  /** Below the stack: where it comes from. */
  readonly credit: string;
}

const captionFont = { 'font-size': 18, 'font-weight': 600 } as const;
const creditFont = { 'font-size': 12 } as const;
const margin = { top: 36, bottom: 28, side: 8 };

/**
 * A picture of a stack as a file of its own: no style sheet but the one inside, which only brings
 * the dark colours. A viewer that ignores it shows dark ink on white paper.
 */
export function standalone(
  { layout, names }: Pick<StackPicture, 'layout' | 'names'>,
  { caption, credit }: Captions,
  lettering: Lettering = asFittedText,
): SvgNode {
  const words = Math.max(
    widthOf(caption, captionFont['font-weight'], captionFont['font-size']),
    widthOf(credit, 400, creditFont['font-size']),
  );
  const outer = {
    x: -margin.side,
    y: -margin.top,
    width: Math.ceil(Math.max(layout.width, words)) + 2 * margin.side,
    height: layout.height + margin.top + margin.bottom,
  };
  return svgOf([outer.x, outer.y, outer.width, outer.height], names, [
    element('style', {}, [darkStyle()]),
    element('rect', { class: 'paper', ...outer, ...lightPaint('paper') }),
    ...lettering([caption], {
      class: 'caption',
      ...lightPaint('words'),
      x: 0,
      y: -12,
      ...captionFont,
    }),
    ...drawStack(layout, lettering, lightPaint),
    ...lettering([credit], {
      class: 'credit',
      ...lightPaint('credit'),
      x: 0,
      y: layout.height + 18,
      ...creditFont,
    }),
  ]);
}

/** What a kind of thing in a picture is painted with: colours by name, the rest as SVG has it. */
interface Look {
  readonly selector: string;
  readonly fill?: Token;
  readonly stroke?: Token;
  readonly rest?: Attributes;
}

/** The look of `src/site/styles/diagram.css`, for a picture that no style sheet reaches. */
const looks = {
  paper: { selector: '.paper', fill: 'paper' },
  words: { selector: 'text', fill: 'ink' },
  'part customer': {
    selector: '.part.customer rect',
    fill: 'yours-fill',
    stroke: 'yours',
    rest: { 'stroke-width': 1.5, 'stroke-dasharray': '5 3' },
  },
  'part aws': {
    selector: '.part.aws rect',
    fill: 'aws-fill',
    stroke: 'aws',
    rest: { 'stroke-width': 1.25 },
  },
  'side customer': { selector: '.side.customer', fill: 'yours' },
  'side aws': { selector: '.side.aws', fill: 'aws' },
  credit: { selector: '.credit', fill: 'ink-soft' },
  line: {
    selector: '.dividing-line',
    stroke: 'line',
    rest: { fill: 'none', 'stroke-width': 4 },
  },
} as const satisfies Readonly<Record<string, Look>>;

/** A kind of thing that is painted. */
export type Kind = keyof typeof looks;

/** Light colours as attributes: what every viewer understands. */
export function lightPaint(kind: Kind): Attributes {
  const { fill, stroke, rest }: Look = looks[kind];
  return {
    ...(fill && { fill: palette[fill][0] }),
    ...(stroke && { stroke: palette[stroke][0] }),
    ...rest,
  };
}

/** The style sheet inside a file: dark colours for those who read in the dark. */
export function darkStyle(): string {
  const rules = Object.values<Look>(looks).map(({ selector, fill, stroke }) => {
    const paint = Object.entries({ fill, stroke }).flatMap(([name, token]) =>
      token ? [`${name}:${palette[token][1]}`] : [],
    );
    return `${selector}{${paint.join(';')}}`;
  });
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}
