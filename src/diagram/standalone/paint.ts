import { palette, type Token } from '../palette.ts';
import { mapElements } from '../render/svg/map.ts';
import { withAttributes, type SvgNode } from '../render/svg/node.ts';
import { selector } from '../render/svg/select.ts';

type Paint = Readonly<Record<string, string>>;

/** What a part of the picture is painted with: colours by name, the rest as SVG has it. */
interface PaintRule {
  readonly selector: string;
  readonly colours: Readonly<Record<string, Token>>;
  readonly rest?: Paint;
}

/** The look of `src/styles/diagram.css`, for a picture that no style sheet reaches. */
const rules: readonly PaintRule[] = [
  { selector: '.paper', colours: { fill: 'paper' } },
  { selector: 'text', colours: { fill: 'ink' } },
  {
    selector: '.part.customer rect',
    colours: { fill: 'yours-fill', stroke: 'yours' },
    rest: { 'stroke-width': '1.5', 'stroke-dasharray': '5 3' },
  },
  {
    selector: '.part.aws rect',
    colours: { fill: 'aws-fill', stroke: 'aws' },
    rest: { 'stroke-width': '1.25' },
  },
  { selector: '.realm text', colours: {}, rest: { 'font-weight': '600' } },
  { selector: '.realm.customer text', colours: { fill: 'yours' } },
  { selector: '.realm.aws text', colours: { fill: 'aws' } },
  { selector: '.layer text', colours: { fill: 'ink-soft' } },
  {
    selector: '.layer tspan:first-child',
    colours: { fill: 'ink' },
    rest: { 'font-weight': '600' },
  },
  { selector: '.line rect', colours: { fill: 'paper' } },
  { selector: '.line text', colours: {}, rest: { 'font-weight': '600' } },
  {
    selector: '.dividing-line',
    colours: { stroke: 'line' },
    rest: { fill: 'none', 'stroke-linecap': 'square', 'stroke-width': '3' },
  },
  { selector: '.island rect', colours: { fill: 'paper' } },
  { selector: '.side', colours: {}, rest: { 'font-weight': '600' } },
  { selector: '.side.customer', colours: { fill: 'yours' } },
  { selector: '.side.aws', colours: { fill: 'aws' } },
  { selector: '.caption', colours: { fill: 'ink' }, rest: { 'font-weight': '600' } },
  { selector: '.credit', colours: { fill: 'ink-soft' } },
];

const light = rules.map(({ selector: text, colours, rest }) => ({
  applies: selector(text),
  paint: {
    ...Object.fromEntries(
      Object.entries(colours).map(([name, token]) => [name, palette[token][0]]),
    ),
    ...rest,
  },
}));

/** Paints a picture with attributes, in light colours: what every viewer understands. */
export const paintLight = (tree: SvgNode): SvgNode =>
  mapElements(tree, (element, path) =>
    light
      .filter(({ applies }) => applies(path))
      .reduce((painted, { paint }) => withAttributes(painted, paint), element),
  );

/** The style sheet inside the picture: dark colours for those who read in the dark. */
export function darkStyle(): string {
  const dark = rules
    .filter(({ colours }) => Object.keys(colours).length > 0)
    .map(({ selector, colours }) => {
      const paint = Object.entries(colours).map(([name, token]) => `${name}:${palette[token][1]}`);
      return `${selector}{${paint.join(';')}}`;
    });
  return `@media (prefers-color-scheme:dark){${dark.join('')}}`;
}
