import sharp from 'sharp';
import { expect, test } from 'vitest';
import { stackOfOwners } from '#diagram/testing/made-up-stack.ts';
import { cardPng, stackOnCard } from './card.ts';

/** The darkest red value in a rectangle, 0 to 255. */
async function darkest(
  png: Uint8Array,
  left: number,
  top: number,
  width: number,
  height: number,
): Promise<number | undefined> {
  const piece = await sharp(png).extract({ left, top, width, height }).toBuffer();
  const { channels } = await sharp(piece).stats();
  return channels[0]?.min;
}

test('a card is 1200 × 630 pixels, with white on all sides but where the line runs', async () => {
  const png = await cardPng({
    title: 'Amazon Relational Database Service (Amazon RDS)',
    text: 'The dividing line runs through the operating system, platform and data layers.',
  });
  const { width, height } = await sharp(png).metadata();
  expect([width, height]).toEqual([1200, 630]);
  expect(await darkest(png, 1140, 0, 60, 330)).toBe(255);
  expect(await darkest(png, 1140, 440, 60, 190)).toBe(255);
  expect(await darkest(png, 0, 590, 1200, 40)).toBe(255);
  expect(await darkest(png, 1140, 400, 60, 40)).toBeLessThan(40);
});

test('title and text are where a reader looks first', async () => {
  const title = [72, 56, 1056, 70] as const;
  const below = [72, 140, 1056, 60] as const;
  const both = await cardPng({ title: 'Made up', text: 'One sentence.' });
  expect(await darkest(both, ...title)).toBeLessThan(40);
  expect(await darkest(both, ...below)).toBeLessThan(120);
  const untitled = await cardPng({ title: '', text: '' });
  expect(await darkest(untitled, ...title)).toBe(255);
  expect(await darkest(untitled, ...below)).toBe(255);
});

test('a card of a service shows its own line', async () => {
  const words = { title: 'Made up', text: 'One sentence.' };
  const split = await cardPng({
    ...words,
    stack: stackOnCard(
      stackOfOwners({ physical: ['aws'], platform: ['customer', 'aws'], data: ['customer'] }),
    ),
  });
  const whole = await cardPng({
    ...words,
    stack: stackOnCard(
      stackOfOwners({ physical: ['aws'], platform: ['customer'], data: ['customer'] }),
    ),
  });
  const upright = [660, 408, 20, 18] as const;
  expect(await darkest(split, ...upright)).toBeLessThan(40);
  expect(split).not.toEqual(whole);
  // Below the stack stands the name of the site, and nothing of the stack.
  expect(await darkest(split, 400, 530, 700, 90)).toBe(255);
});
