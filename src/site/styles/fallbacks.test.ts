import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { measuredFont } from '#diagram/font/measured-font.ts';

const rules = readFileSync('src/site/styles/fallbacks.css', 'utf8').split('@font-face').slice(1);

/** A percentage of a rule, as a number. */
function shareIn(rule: string, property: string): number {
  const value = new RegExp(`${property}: ([\\d.]+)%`).exec(rule)?.[1];
  if (value === undefined) throw new Error(`The rule has no ${property}.`);
  return Number(value) / 100;
}

const text = 'The line runs between what AWS secures and what you secure, part by part.';
/** How long Arial and its bold face set that text, in em. */
const arial: Readonly<Record<number, number>> = { 400: 33.87, 600: 36.14 };

for (const { weight, file } of measuredFont.faces) {
  const font = create(readFileSync(createRequire(import.meta.url).resolve(file))) as Font;
  const rule = rules.find((each) => each.includes(`font-weight: ${weight};`)) ?? '';
  const size = shareIn(rule, 'size-adjust');

  test(`lines of weight ${weight} are as high in the fallback`, () => {
    const high = (metric: number): number => metric / font.unitsPerEm;
    expect(shareIn(rule, 'ascent-override') * size).toBeCloseTo(high(font.ascent), 2);
    expect(shareIn(rule, 'descent-override') * size).toBeCloseTo(high(-font.descent), 2);
    expect(font.lineGap).toBe(shareIn(rule, 'line-gap-override'));
  });

  test(`text of weight ${weight} is about as long in the fallback`, () => {
    const length = font.layout(text).advanceWidth / font.unitsPerEm;
    const ratio = ((arial[weight] ?? NaN) * size) / length;
    expect(ratio).toBeGreaterThan(0.99);
    expect(ratio).toBeLessThan(1.01);
  });
}
