import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPicture } from './picture-format.ts';
import { temporaryFolder } from '../testing/repository.ts';
import { pictureDecoder } from './decode-picture.ts';

/** No two pixels are alike, so that every part of the file counts. */
const noise = (side: number) =>
  sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });

const formats = [
  ['png', () => noise(64).png().toBuffer()],
  ['jpg', () => noise(64).jpeg().toBuffer()],
  ['webp', () => noise(64).webp().toBuffer()],
  ['webp', () => noise(64).webp({ lossless: true }).toBuffer()],
] as const;

test.each(formats)('a whole .%s is decoded, and no part of it', async (ending, make) => {
  const root = temporaryFolder();
  const decode = pictureDecoder(root);
  const bytes = await make();
  const write = (name: string, content: Uint8Array) => {
    writeFileSync(join(root, `${name}.${ending}`), content);
    return decode(`${name}.${ending}`);
  };
  expect(await write('whole', bytes)).toBeUndefined();
  const half = bytes.subarray(0, bytes.length / 2);
  expect(readPicture(half)).toMatchObject({ width: 64, height: 64 });
  const why = await write('half', half);
  expect(why).toMatch(/./);
  expect(why).not.toContain(root);
});

test('a head without a picture, too many pixels and no file are said', async () => {
  const root = temporaryFolder();
  const decode = pictureDecoder(root);
  const whole = await noise(8).png().toBuffer();
  writeFileSync(join(root, 'head.png'), whole.subarray(0, 33));
  writeFileSync(
    join(root, 'huge.png'),
    await sharp({
      create: { width: 5000, height: 5000, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer(),
  );
  expect(await decode('head.png')).toMatch(/./);
  expect(await decode('huge.png')).toMatch(/pixel limit/);
  expect(await decode('none.png')).toMatch(/missing/);
});
