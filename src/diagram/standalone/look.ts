import { palette, type Token } from '../palette.ts';
import type { Attributes } from '../svg/node.ts';

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
