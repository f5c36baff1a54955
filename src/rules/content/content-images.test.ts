// Addresses that are no pictures are in `../testing/hostile-pages.ts`.
import { expect, test } from 'vitest';
import type { ContentPath } from '#load/content/content-paths.ts';
import type { PictureReader } from '#load/content/picture.ts';
import { aMode, aService, found, projectWith } from '../testing/project.ts';
import { contentImages, contentPictures } from './content-images.ts';

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
const reportOn = (text: string, page = 'content/guides/page.mdx') => {
  const readPicture: PictureReader = async (file) => pictures[file.split('/').at(-1)!];
  const project = projectWith({ pages: { [page]: text }, contentPaths, readPicture });
  return found(contentImages, project);
};

test('pictures that are what they say are accepted, by address and by name', async () => {
  expect(await reportOn('![a](./doors.png)\n\n![b][doors]\n\n[doors]: ../guides/doors.png')).toBe(
    '',
  );
  expect(await reportOn('![a](../../guides/doors.png)', 'content/services/compute/ec3.mdx')).toBe(
    '',
  );
  expect(await reportOn('![EC3](../services/ec3.svg)')).toBe('');
});

test('what is wrong with the file is reported where a page shows it', async () => {
  const names = ['doorz', 'text', 'photo', 'huge', 'wide', 'moving', 'torn', 'link', '../../x'];
  const text = names.map((name) => `![x](./${name}.png)`.replace('./..', '..')).join('\n\n');
  expect(await reportOn(`${text}\n\n![b][torn]\n\n[torn]: ./torn.png`)).toMatchInlineSnapshot(`
    "content/guides/page.mdx
      There is no picture at "./doorz.png".
      Did you mean "content/guides/doors.png"? Allowed: pictures that lie below content/.
      Correct the address, or add the picture.
    content/guides/page.mdx:3:1
      The picture "./text.png" is no picture by its bytes.
      Allowed: the format that its name promises, png.
      Save the picture in that format, or give it the ending of its own.
    content/guides/page.mdx:5:1
      The picture "./photo.png" is in the format jpeg.
      Allowed: the format that its name promises, png.
      Save the picture in that format, or give it the ending of its own.
    content/guides/page.mdx:7:1
      The picture "./huge.png" has 500001 bytes.
      Allowed: at most 500000 bytes.
      Save the picture smaller, or as WebP.
    content/guides/page.mdx:9:1
      The picture "./wide.png" is 30000 × 600 pixels.
      Allowed: 1 to 4096 pixels a side.
      Save the picture in the size in which it is read.
    content/guides/page.mdx:11:1
      The picture "./moving.png" moves.
      Allowed: pictures of one frame.
      Save one frame of it, or several as pictures of their own.
    content/guides/page.mdx:13:1
      The picture "./torn.png" cannot be decoded: pngload: end of stream.
      Allowed: a picture that is all there.
      Save the picture again, and look at it.
    content/guides/page.mdx:15:1
    content/guides/page.mdx:17:1
    content/guides/page.mdx:21:1"
  `);
});

const entries = [
  aService({ modes: [aMode(), aMode({ id: 'bare-metal' })] }),
  aService({ id: 'lambda' }),
];
const stacksIn = (file: string, text: string) =>
  found(contentPictures, projectWith({ entries, pages: { [file]: text } }));

test('accepts different stacks on one page, and the same one on two', async () => {
  const guide =
    '<StackDiagram service="ec2" />\n\n<StackDiagram service="ec2" mode="bare-metal" />\n';
  expect(await stacksIn('content/guides/one.mdx', guide)).toBe('');
  expect(await stacksIn('content/services/compute/lambda.mdx', guide)).toBe('');
});

test('reports a stack that comes twice, named or not, and one that the page shows anyway', async () => {
  const guide =
    '<StackDiagram service="ec2" />\n\n<StackDiagram service="ec2" mode="virtual-instance" />\n';
  expect(await stacksIn('content/guides/one.mdx', guide)).toMatchInlineSnapshot(`
    "content/guides/one.mdx:3:1
      The page shows the stack of "ec2" in the mode "virtual-instance" twice.
      Allowed: each stack once a page, because its parts have ids.
      Delete the tag."
  `);
  const own = '<StackDiagram service="lambda" />\n';
  expect(await stacksIn('content/services/compute/lambda.mdx', own)).toContain(
    'Delete the tag; the page shows it above.',
  );
});

test('a picture in plain Markdown is a stack like any other', async () => {
  const guide =
    '![EC2](../services/ec2.svg)\n\n![Bare metal](../../services/ec2/bare-metal.svg)\n\nSee ![this](../services/ec2.svg) too.\n';
  expect(await stacksIn('content/guides/one.mdx', guide)).toBe('');
  const twice = `${guide}\n![Again](../services/ec2/bare-metal.svg)\n`;
  expect(await stacksIn('content/guides/one.mdx', twice)).toContain(
    'content/guides/one.mdx:7:1\n  The page shows the stack of "ec2" in the mode "bare-metal" twice.',
  );
});
