import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { runs } from '../testing/runs.ts';
import { readPicture } from './picture.ts';

/** No two pixels are alike, so that every part of the file counts. */
const noise = (width: number, height: number) => {
  const channels = { channels: 3, background: '#fff' } as const;
  const gaussian = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { width, height, ...channels, noise: gaussian } });
};

test.each([
  ['png', (width: number, height: number) => noise(width, height).png()],
  ['jpeg', (width: number, height: number) => noise(width, height).jpeg()],
  ['jpeg', (width: number, height: number) => noise(width, height).jpeg({ progressive: true })],
  ['webp', (width: number, height: number) => noise(width, height).webp()],
  ['webp', (width: number, height: number) => noise(width, height).ensureAlpha(0.5).webp()],
  ['webp', (width: number, height: number) => noise(width, height).webp({ lossless: true })],
] as const)('a whole %s is read, and no part of it', async (format, make) => {
  for (const [width, height] of [
    [1, 1],
    [300, 17],
  ] as const) {
    const bytes = await make(width, height).toBuffer();
    expect(await readPicture(bytes)).toEqual({ format, width, height, isAnimated: false });
  }
  const bytes = await make(64, 64).toBuffer();
  for (const part of [bytes.subarray(0, bytes.length / 2), bytes.subarray(0, 33)]) {
    expect(await readPicture(part)).toEqual({ damage: expect.stringMatching(/^[^/]+$/) });
  }
});

test('of a picture that claims to be huge, the header alone is read', async () => {
  const bytes = await noise(8, 8).png().toBuffer();
  bytes.writeUInt32BE(60_000, 16);
  // Even the checksum of the header may be wrong.
  expect(await readPicture(bytes)).not.toMatchObject({ width: 8 });
  const large = sharp({ create: { width: 5000, height: 9, channels: 3, background: '#fff' } });
  const whole = await large.png().toBuffer();
  const head = await readPicture(whole.subarray(0, whole.length - 20));
  expect(head).toMatchObject({ width: 5000, height: 9 });
});

test('an animation is told from a picture', async () => {
  const frames = await Promise.all(
    [noise(9, 9), noise(9, 9).negate()].map((each) => each.png().toBuffer()),
  );
  const webp = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
  expect(await readPicture(webp)).toMatchObject({ format: 'webp', isAnimated: true });
  // The chunk that begins an animation stands after the head of 33 bytes.
  const [png = Buffer.of()] = frames;
  const control = Buffer.from('\0\0\0\bacTL\0\0\0\u0002\0\0\0\0\0\0\0\0', 'latin1');
  const apng = Buffer.concat([png.subarray(0, 33), control, png.subarray(33)]);
  expect(await readPicture(apng)).not.toMatchObject({ isAnimated: false });
});

test.each([
  '',
  'GIF89a',
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'export default 1',
  ' \u0089PNG\r\n\u001A\n',
])('there is no picture in %j', async (text) => {
  expect(await readPicture(Buffer.from(text, 'latin1'))).toBeUndefined();
});

test('any bytes are read to an end', { timeout: 30_000 + runs * 20 }, async () => {
  const beginnings = fc.constantFrom(
    [],
    [0xff, 0xd8, 0xff],
    [...Buffer.from('RIFF1234WEBPVP8X')],
    [...Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1')],
  );
  await fc.assert(
    fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 64 }), async (beginning, rest) => {
      const picture = await readPicture(Buffer.from([...beginning, ...rest]));
      expect(picture === undefined || 'damage' in picture || picture.width > 0).toBe(true);
    }),
    { numRuns: runs },
  );
});
