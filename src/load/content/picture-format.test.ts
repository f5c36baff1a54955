import sharp from 'sharp';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { readPicture } from './picture-format.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#0b5cad80' } });

test.each([
  ['png', (width: number, height: number) => picture(width, height).png()],
  ['jpeg', (width: number, height: number) => picture(width, height).flatten().jpeg()],
  [
    'jpeg',
    (width: number, height: number) => picture(width, height).flatten().jpeg({ progressive: true }),
  ],
  ['webp', (width: number, height: number) => picture(width, height).webp()],
  ['webp', (width: number, height: number) => picture(width, height).flatten().webp()],
  ['webp', (width: number, height: number) => picture(width, height).webp({ lossless: true })],
] as const)('reads the size of a %s', async (format, make) => {
  for (const [width, height] of [
    [1, 1],
    [300, 17],
    [641, 480],
  ] as const) {
    const bytes = await make(width, height).toBuffer();
    expect(readPicture(bytes)).toEqual({ format, width, height });
  }
});

test('tells an animation from a picture', async () => {
  const frames = await Promise.all(
    [picture(9, 9), picture(9, 9).negate()].map((each) => each.png().toBuffer()),
  );
  const webp = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
  expect(readPicture(webp)).toEqual({ format: 'webp', width: 9, height: 9, animated: true });
  // The chunk that begins an animation stands after the head of 33 bytes.
  const [png = Buffer.of()] = frames;
  const control = Buffer.from('\0\0\0\bacTL\0\0\0\u0002\0\0\0\0\0\0\0\0', 'latin1');
  const apng = Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]);
  expect(readPicture(apng)).toEqual({ format: 'png', width: 9, height: 9, animated: true });
});

test.each([
  '',
  'GIF89a',
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'export default 1',
  '\u0089PNG\r\n\u001A\n',
])('takes no picture in %j', (text) => {
  expect(readPicture(Buffer.from(text, 'latin1'))).toBeUndefined();
});

test('reads any bytes to an end', () => {
  const beginnings = fc.constantFrom([], [0xff, 0xd8], [...Buffer.from('RIFF1234WEBPVP8X')]);
  fc.assert(
    fc.property(beginnings, fc.uint8Array({ maxLength: 64 }), (beginning, rest) => {
      const head = readPicture(Uint8Array.from([...beginning, ...rest]));
      expect(head === undefined || head.width >= 0).toBe(true);
    }),
    { numRuns: runs },
  );
});
