// Addresses that are no pictures are in `../testing/hostile-pages.ts`.
import { expect, test } from 'vitest';
import type { ContentPath } from '#load/content/content-paths.ts';
import type { PictureReader } from '#load/content/picture.ts';
import { projectWith, report } from '../testing/project.ts';
import { contentImages } from './content-images.ts';

const doors = { format: 'png', width: 800, height: 600, isAnimated: false } as const;
const pictures: Readonly<Record<string, Awaited<ReturnType<PictureReader>>>> = {
  'doors.png': doors,
  'text.png': undefined,
  'photo.png': { ...doors, format: 'jpeg' },
  'huge.png': doors,
  'wide.png': { ...doors, width: 30_000 },
  'moving.png': { ...doors, isAnimated: true },
  'torn.png': { damage: 'pngload: end of stream' },
  'link.png': doors,
};
const contentPaths = Object.keys(pictures).map((name): ContentPath => ({
  file: `content/guides/${name}`,
  kind: name === 'link.png' ? 'link' : 'file',
  bytes: name === 'huge.png' ? 500_001 : 1000,
}));
const found = (text: string, page = 'content/guides/page.mdx') => {
  const readPicture: PictureReader = async (file) => pictures[file.split('/').at(-1)!];
  const project = projectWith({ pages: { [page]: text }, contentPaths, readPicture });
  return report(contentImages, project);
};

test('pictures that are what they say are accepted, by address and by name', async () => {
  expect(await found('![a](./doors.png)\n\n![b][doors]\n\n[doors]: ../guides/doors.png')).toBe('');
  expect(await found('![a](../../guides/doors.png)', 'content/services/compute/ec3.mdx')).toBe('');
  expect(await found('![EC3](../services/ec3.svg)')).toBe('');
});

test('what is wrong with the file is reported where a page shows it', async () => {
  const names = ['doorz', 'text', 'photo', 'huge', 'wide', 'moving', 'torn', 'link', '../../x'];
  const text = names.map((name) => `![x](./${name}.png)`.replace('./..', '..')).join('\n\n');
  const lines = (await found(`${text}\n\n![b][torn]\n\n[torn]: ./torn.png`)).split('\n');
  const shown = lines.filter((line) => /^content|^ +(found|allowed|next)/.test(line));
  expect(shown.map((line) => line.replace('content/guides/page.mdx:', '')).join('\n'))
    .toMatchInlineSnapshot(`
      "1:1 content-images
        found    There is no picture at "./doorz.png".
        allowed  Did you mean "content/guides/doors.png"? Allowed: pictures that lie below content/.
        next     Correct the address, or add the picture.
      3:1 content-images
        found    The picture "./text.png" is no picture by its bytes.
        allowed  the format that its name promises, png.
        next     Save the picture in that format, or give it the ending of its own.
      5:1 content-images
        found    The picture "./photo.png" is in the format jpeg.
        allowed  the format that its name promises, png.
        next     Save the picture in that format, or give it the ending of its own.
      7:1 content-images
        found    The picture "./huge.png" has 500001 bytes.
        allowed  at most 500000 bytes.
        next     Save the picture smaller, or as WebP.
      9:1 content-images
        found    The picture "./wide.png" is 30000 × 600 pixels.
        allowed  1 to 4096 pixels a side.
        next     Save the picture in the size in which it is read.
      11:1 content-images
        found    The picture "./moving.png" moves.
        allowed  pictures of one frame.
        next     Save one frame of it, or several as pictures of their own.
      13:1 content-images
        found    The picture "./torn.png" cannot be decoded: pngload: end of stream.
        allowed  a picture that is all there.
        next     Save the picture again, and look at it.
      15:1 content-images
        found    There is no picture at "./link.png".
        allowed  Did you mean "content/guides/wide.png"? Allowed: pictures that lie below content/.
        next     Correct the address, or add the picture.
      17:1 content-images
        found    There is no picture at "../../x.png".
        allowed  pictures that lie below content/.
        next     Correct the address, or add the picture.
      21:1 content-images
        found    The picture "./torn.png" cannot be decoded: pngload: end of stream.
        allowed  a picture that is all there.
        next     Save the picture again, and look at it."
    `);
});
