import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { dividingLineSentence, type Mode, type Service } from '#catalog/index.ts';
import { widthOf } from '#diagram/index.ts';
import { palette, type Token } from '#diagram/palette.ts';
import { titleOf } from '#views/pictures.ts';
import { stackFigures } from '#views/figures.ts';
import { element } from './snippets.ts';

const height = 20;
const padding = 7;
const font = { size: 12, weight: 600 };
const lineWidth = 3;

/** What a badge says, also where it is text: `RDS: 19 yours · 15 AWS’s`. */
export function badgeText(service: Service, mode: Mode): string {
  const { name, yours, aws } = wordsOf(service, mode);
  return `${name}: ${yours} · ${aws}`;
}

function wordsOf(service: Service, mode: Mode) {
  const { yours, aws } = stackFigures(mode);
  return {
    name: mode.default ? service.shortName : titleOf(service, mode),
    yours: `${yours} yours`,
    aws: `${aws} AWS’s`,
  };
}

/**
 * The badge of a mode: its name, and how many parts are whose, with the line between them. Its colours are
 * the light ones on grounds of its own: a page does not tell a picture which scheme it has.
 */
export function badgeSvg(service: Service, mode: Mode): string {
  const { name, yours, aws } = wordsOf(service, mode);
  const left = cellWidth(name);
  const line = left + cellWidth(yours);
  const right = line + lineWidth;
  const width = right + cellWidth(aws);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fontFamily: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
      fontSize: font.size,
      fontWeight: font.weight,
      textAnchor: 'middle',
    },
    [
      element('title', {}, [text(badgeText(service, mode))]),
      element('desc', {}, [text(dividingLineSentence(mode.stack.line))]),
      ...cell(name, 0, { ground: 'paper', edge: 'ink-soft', ink: 'ink' }),
      ...cell(yours, left, { ground: 'yours-fill', edge: 'yours', ink: 'yours', dashes: '4 2' }),
      ...cell(aws, right, { ground: 'aws-fill', edge: 'aws', ink: 'aws' }),
      element('rect', { x: line, width: lineWidth, height, fill: light('line') }),
    ],
  );
  return `${toHtml(svg, { space: 'svg' })}\n`;
}

const cellWidth = (words: string): number =>
  Math.ceil(widthOf(words, font.weight, font.size)) + 2 * padding;

interface Paint {
  readonly ground: Token;
  readonly edge: Token;
  readonly ink: Token;
  readonly dashes?: string;
}

function cell(words: string, x: number, paint: Paint): readonly Element[] {
  const width = cellWidth(words);
  return [
    element('rect', {
      x: x + 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      fill: light(paint.ground),
      stroke: light(paint.edge),
      ...(paint.dashes && { strokeDashArray: paint.dashes }),
    }),
    element(
      'text',
      {
        x: x + width / 2,
        y: 14,
        // Another font may be wider.
        textLength: width - 2 * padding,
        lengthAdjust: 'spacingAndGlyphs',
        fill: light(paint.ink),
      },
      [text(words)],
    ),
  ];
}

const light = (token: Token): string => palette[token][0];

const text = (value: string): ElementContent => ({ type: 'text', value });
