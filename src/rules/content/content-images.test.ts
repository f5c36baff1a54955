import { expect, test } from 'vitest';
import { contentImages } from './content-images.ts';
import type { ContentPath } from '#load/content/content-path.ts';
import { projectWith, report } from '../testing/project.ts';

const file = (name: string, given: Partial<ContentPath>): ContentPath => ({
  file: `content/guides/${name}`,
  kind: 'file',
  bytes: 1000,
  ...given,
});
const png = { format: 'png', width: 800, height: 600 } as const;
const contentPaths = [
  file('doors.png', { picture: png }),
  file('text.png', {}),
  file('photo.png', { picture: { ...png, format: 'jpeg' } }),
  file('huge.png', { bytes: 500_001 }),
  file('wide.png', { picture: { ...png, width: 30_000 } }),
  file('moving.png', { picture: { ...png, animated: true } }),
  file('link.png', { kind: 'link', bytes: 0 }),
];
const found = (text: string, page = 'content/guides/page.mdx') =>
  report(contentImages, projectWith({ pages: { [page]: text }, contentPaths }));

test('accepts pictures that are what they say, by address and by name', async () => {
  expect(await found('![a](./doors.png)\n\n![b][doors]\n\n[doors]: ../guides/doors.png')).toBe('');
  expect(await found('![a](../../guides/doors.png)', 'content/services/compute/ec3.mdx')).toBe('');
  expect(await found('![EC3](../services/ec3.svg)')).toBe('');
});

test.each([
  './evil.mjs',
  './doors.svg',
  './doors.gif',
  './doors.png?raw',
  './doors.png#x',
  './doors%2epng',
  'doors.png',
  '#a',
  './DOORS.png',
  '?url',
  './a/./doors.png',
])('rejects the address %s', async (address) => {
  for (const text of [`![x](<${address}>)`, `![x][a]\n\n[a]: <${address}>`]) {
    expect(await found(text)).toContain('The picture’s address is');
  }
});

test('says what is wrong with the file', async () => {
  const names = ['doorz', 'text', 'photo', 'huge', 'wide', 'link', '../../x'];
  const text = names.map((name) => `![x](./${name}.png)`.replace('./..', '..')).join('\n\n');
  expect(await found(`${text}\n\nSee ![this](../services/ec3.svg) too.`)).toMatchInlineSnapshot(`
    "content/guides/page.mdx:1:1 content-images
      found    There is no picture at "./doorz.png".
      allowed  Did you mean "content/guides/doors.png"? Allowed: pictures that lie below content/.
      next     Correct the address, or add the picture.
      more     https://line.example/errors/content-images/

    content/guides/page.mdx:3:1 content-images
      found    The file at "./text.png" is no picture.
      allowed  a picture in the format that its name promises, png.
      next     Save the picture in that format, or give it the ending of its own.
      more     https://line.example/errors/content-images/

    content/guides/page.mdx:5:1 content-images
      found    The file at "./photo.png" is a picture in the format jpeg.
      allowed  a picture in the format that its name promises, png.
      next     Save the picture in that format, or give it the ending of its own.
      more     https://line.example/errors/content-images/

    content/guides/page.mdx:7:1 content-images
      found    The picture "./huge.png" has 500001 bytes.
      allowed  at most 500000 bytes.
      next     Save the picture smaller, or as WebP.
      more     https://line.example/errors/content-images/

    content/guides/page.mdx:9:1 content-images
      found    The picture "./wide.png" is 30000 × 600 pixels.
      allowed  1 to 4096 pixels a side.
      next     Save the picture in the size in which it is read.
      more     https://line.example/errors/content-images/

    content/guides/page.mdx:11:1 content-images
      found    There is no picture at "./link.png".
      allowed  Did you mean "content/guides/wide.png"? Allowed: pictures that lie below content/.
      next     Correct the address, or add the picture.
      more     https://line.example/errors/content-images/

    content/guides/page.mdx:13:1 content-images
      found    There is no picture at "../../x.png".
      allowed  pictures that lie below content/.
      next     Correct the address, or add the picture.
      more     https://line.example/errors/content-images/

    content/guides/page.mdx:15:5 content-images
      found    The picture of a stack, "../services/ec3.svg", is within a text.
      allowed  the picture of a stack alone in its paragraph, in an .mdx page.
      next     Give it a paragraph of its own.
      more     https://line.example/errors/content-images/

    ✖ 8 problems.
    "
  `);
  expect(await found('![EC3](../services/ec3.svg)', 'content/errors/x.md')).toContain(
    'is within a text',
  );
});

test('rejects a picture of several frames', async () => {
  expect(await found('Text.\n\n![x](./moving.png)')).toContain(
    'content/guides/page.mdx:3:1 content-images\n  found    The picture "./moving.png" moves.',
  );
});

test('says once where a picture shows nothing that can be decoded', async () => {
  const asked: string[] = [];
  const decode = async (file: string) => {
    asked.push(file);
    return 'pngload: end of stream';
  };
  const text = '![a](./doors.png)\n\nText ![b][doors] ![c](./none.png)\n\n[doors]: ./doors.png';
  const project = projectWith({ pages: { 'content/guides/page.mdx': text }, contentPaths, decode });
  expect((await report(contentImages, project)).match(/^content.*|found.*/gm)).toEqual([
    'content/guides/page.mdx:1:1 content-images',
    'found    The picture "./doors.png" cannot be decoded: pngload: end of stream.',
    'content/guides/page.mdx:3:18 content-images',
    'found    There is no picture at "./none.png".',
    'content/guides/page.mdx:5:1 content-images',
    'found    The picture "./doors.png" cannot be decoded: pngload: end of stream.',
  ]);
  expect(asked).toEqual(['content/guides/doors.png']);
});
