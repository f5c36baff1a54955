/** Social cards: 1200 × 630 pixels, the size that Open Graph consumers show whole. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import type { Stack } from '#catalog/index.ts';
import { glyphOf, type Glyph } from '#diagram/index.ts';
import { palette, type Token } from '#diagram/palette.ts';
import { rasterize } from '#diagram/png.ts';
import { site } from '#site.config.ts';

/** What a card says. */
export interface Card {
  readonly title: string;
  /** One or two short sentences. */
  readonly text: string;
  /** The stack that the card shows, from `stackOnCard`; one straight line when left out. */
  readonly stack?: Glyph;
}

const require = createRequire(import.meta.url);
const fontFile = (weight: 400 | 600) =>
  readFileSync(
    require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`),
  );
const fonts = ([400, 600] as const).map((weight) => ({
  name: 'Source Sans 3',
  weight,
  style: 'normal' as const,
  data: fontFile(weight),
}));

type Style = Record<string, string | number>;
type Node = { type: 'div'; props: { style: Style; children?: string | Node[] } };

const box = (style: Style, children?: string | Node[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
});

const light = (token: Token) => palette[token][0];
const partyStyle = (party: 'yours' | 'aws', line: 'dashed' | 'solid') => ({
  color: light(party),
  background: light(`${party}-fill`),
  border: `3px ${line} ${light(party)}`,
});
const yours = partyStyle('yours', 'dashed');
const aws = partyStyle('aws', 'solid');
const side = (style: Style, word: string) =>
  box(
    {
      ...style,
      height: 64,
      padding: '0 28px',
      alignItems: 'center',
      fontSize: 30,
      fontWeight: 600,
    },
    word,
  );

/** Where a stack is drawn on its card, and how. */
const glyph = { x: 220, y: 340, size: { width: 901, height: 15, gap: 8, least: 60 } } as const;

const keyOf = ({ color, background, border }: typeof yours, word: string) =>
  box({ alignItems: 'center', fontSize: 30, fontWeight: 600, color }, [
    box({ width: 34, height: 18, marginRight: 14, background, border }),
    box({}, word),
  ]);

/** Room for the stack, with a key to it on the left. */
const stackRoom = () =>
  box({ height: 184, flexDirection: 'column', justifyContent: 'center' }, [
    keyOf(yours, 'yours'),
    box({ height: 16 }),
    keyOf(aws, 'AWS’s'),
  ]);

/** The two sides and a straight line between them. */
const twoSides = () =>
  box({ flexDirection: 'column' }, [
    side(yours, 'You: security in the cloud'),
    box({ height: 8, margin: '14px -72px', background: light('line') }),
    side(aws, 'AWS: security of the cloud'),
  ]);

function layout({ title, text, stack }: Card): Node {
  return box(
    {
      boxSizing: 'border-box',
      width: 1200,
      height: 630,
      padding: '56px 72px',
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: light('paper'),
      color: light('ink'),
      fontFamily: 'Source Sans 3',
    },
    [
      box({ flexDirection: 'column' }, [
        box({ fontSize: title.length > 44 ? 56 : 68, fontWeight: 600, lineHeight: 1.1 }, title),
        box({ marginTop: 24, fontSize: 36, lineHeight: 1.3, color: light('ink-soft') }, text),
      ]),
      box({ flexDirection: 'column' }, [
        stack ? stackRoom() : twoSides(),
        box({ marginTop: 24, fontSize: 28, fontWeight: 600 }, site.name),
      ]),
    ],
  );
}

/** A stack as a card shows it. */
export const stackOnCard = (stack: Stack): Glyph => glyphOf(stack, glyph.size);

/** A stack as SVG, in the room that the layout leaves. */
function svgOf(drawn: Glyph): string {
  const path = (d: string, paint: string) => `<path d="${d}" ${paint}/>`;
  return `<g transform="translate(${glyph.x} ${glyph.y})">${[
    path(
      drawn.yours,
      `fill="${light('yours-fill')}" stroke="${light('yours')}" stroke-width="2" stroke-dasharray="6 4"`,
    ),
    path(drawn.aws, `fill="${light('aws-fill')}" stroke="${light('aws')}" stroke-width="2"`),
    path(
      drawn.line,
      `fill="none" stroke="${light('line')}" stroke-width="6" stroke-linecap="square"`,
    ),
  ].join('')}</g>`;
}

/** A card as PNG. Text becomes outlines, so the picture needs no font. */
export async function cardPng(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const picture = card.stack ? svgOf(card.stack) : '';
  // Satori takes plain objects of React's element shape, which its types do not say.
  const svg = await satori(layout(card) as unknown as Parameters<typeof satori>[0], {
    width: 1200,
    height: 630,
    fonts,
  });
  return rasterize(svg.replace('</svg>', `${picture}</svg>`));
}
