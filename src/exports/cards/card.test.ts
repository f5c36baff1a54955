import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardPng } from './card.ts';

test('a card is 1200 × 630 pixels, with white on all sides but where the line runs', async () => {
  const png = await cardPng({
    title: 'Amazon Relational Database Service (Amazon RDS)',
    text: 'The dividing line runs through the operating system, platform and data layers.',
  });
  const { width, height } = await sharp(png).metadata();
  expect([width, height]).toEqual([1200, 630]);
  const darkest = async (left: number, top: number, w: number, h: number) => {
    const piece = await sharp(png).extract({ left, top, width: w, height: h }).toBuffer();
    const { channels } = await sharp(piece).stats();
    return channels[0]?.min;
  };
  expect(await darkest(1140, 0, 60, 330)).toBe(255);
  expect(await darkest(1140, 440, 60, 190)).toBe(255);
  expect(await darkest(0, 590, 1200, 40)).toBe(255);
  expect(await darkest(1140, 400, 60, 40)).toBeLessThan(40);
});
