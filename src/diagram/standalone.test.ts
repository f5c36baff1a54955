import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogueService } from '#load/catalogue.ts';
import { type StackPicture, stackPictures } from './stack/picture.ts';
import { palette } from './palette.ts';
import { drawStack, svgOf } from './svg/draw-stack.ts';
import { asFittedText } from './svg/lettering.ts';
import { serialize } from './svg/node.ts';
import { parseSvg } from './testing/parse-svg.ts';
import { standalonePng } from './png.ts';
import { standalone } from './standalone.ts';

const lambda = catalogueService('lambda');
const captions = { caption: 'Lambda & friends: who secures what', credit: 'line.example <CC BY>' };

/** The picture as a page has it where the reader's fonts have to do. */
const page = ({ names, layout }: StackPicture) =>
  serialize(svgOf([0, 0, layout.width, layout.height], names, drawStack(layout, asFittedText)));

describe('a picture on its own', () => {
  let drawn: StackPicture;
  let alone = '';
  let root: Element;

  beforeAll(async () => {
    const [wide] = await stackPictures(lambda, lambda.modes[0]);
    if (!wide) throw new Error('Lambda has no picture');
    drawn = wide;
    alone = serialize(standalone(drawn, captions));
    root = parseSvg(alone);
  });

  test('shows every text of the picture, its caption and its credit', () => {
    const texts = (svg: Element) =>
      [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts(root).toSorted()).toEqual(
      [...texts(parseSvg(page(drawn))), captions.caption, captions.credit].toSorted(),
    );
  });

  test('is painted in light colours by attributes alone', () => {
    root.querySelector('style')?.remove();
    const fills = [...root.querySelectorAll('.part rect')].map((rect) => rect.getAttribute('fill'));
    expect(new Set(fills)).toEqual(new Set([palette['yours-fill'][0], palette['aws-fill'][0]]));
    expect(root.querySelector('.paper')?.getAttribute('fill')).toBe(palette.paper[0]);
    expect([...root.querySelectorAll('text')].every((text) => text.hasAttribute('fill'))).toBe(
      true,
    );
    expect(root.querySelector('.dividing-line')?.getAttribute('stroke')).toBe(palette.line[0]);
  });

  test('brings the dark colours along and nothing else that is active', () => {
    const style = parseSvg(alone).querySelector('style')?.textContent ?? '';
    expect(style).toMatch(/^@media \(prefers-color-scheme:dark\)\{.*\}$/);
    expect(style).toContain(`.part.customer rect{fill:${palette['yours-fill'][1]}`);
    expect(alone).not.toMatch(/<script|style=|url\(|href|@import/);
  });

  test('says what it is given, whatever that is', () => {
    expect(root.querySelector('.credit')?.textContent).toBe(captions.credit);
  });

  test('leaves room for what it says of itself', () => {
    const [, y = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    const texts = [...root.querySelectorAll('.caption, .credit')];
    for (const text of texts) {
      expect(Number(text.getAttribute('textLength'))).toBeLessThanOrEqual(width - 16);
      expect(Number(text.getAttribute('y'))).toBeGreaterThan(y);
      expect(Number(text.getAttribute('y'))).toBeLessThan(y + height);
    }
    const long = 'A caption that is far longer than any picture is wide '.repeat(3);
    const wide = parseSvg(serialize(standalone(drawn, { ...captions, caption: long })));
    expect(Number(wide.getAttribute('width'))).toBeGreaterThan(width);
  });

  test('gives each line of text the width that it was measured with', () => {
    const fitted = parseSvg(page(drawn));
    const lines = [...fitted.querySelectorAll('text, tspan')].filter(
      ({ children }) => children.length === 0,
    );
    expect(lines.every((line) => Number(line.getAttribute('textLength')) > 0)).toBe(true);
  });

  test('becomes a PNG of one and a half times its size, with the text drawn', async () => {
    const png = sharp(await standalonePng(drawn, captions));
    const { width = 0, format } = await png.metadata();
    expect(format).toBe('png');
    expect(Math.abs(width - Number(root.getAttribute('width')) * 1.5)).toBeLessThanOrEqual(1);
    const caption = { left: 12, top: 12, width: 300, height: 40 };
    const { channels } = await sharp(await png.extract(caption).toBuffer()).stats();
    expect(channels[0]?.max).toBe(255);
    expect(channels[0]?.min).toBeLessThan(40);
  });
});
