import { dirname, join } from 'node:path/posix';
import type { Definition, Image } from 'mdast';
import {
  MAX_PICTURE_BYTES,
  MAX_PICTURE_SIDE,
  pictureFormats,
  type PictureEnding,
} from '#load/content/picture-format.ts';
import { isStackAddress } from '#load/content/stack-images.ts';
import { addressFault } from './content-addresses.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import type { ContentPath } from '#load/content/content-path.ts';
import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import type { Problem, Rule } from '../rule.ts';
import { excerpt, nearest } from '#load/diagnostics/sentences.ts';

export const contentImages: Rule = {
  id: 'content-images',
  invariant: 'A picture in content is a small raster file below content/.',
  async *check({ pagesToCheck, contentPaths, decode }) {
    const files = new Map(contentPaths.map((path) => [path.file, path]));
    const names = contentPaths.filter(({ picture }) => picture).map(({ file }) => file);
    const decoded = new Map<string, string | undefined>();
    for (const page of pagesToCheck) {
      for (const node of picturesOf(page)) {
        const fault = imageFault(page, node.url, (file) => files.get(file), names);
        const file = join(dirname(page.file), node.url);
        if (fault) yield { at: placeOf(page, node), ...fault };
        if (fault !== undefined || addressFault(node.url, true)) continue;
        if (!decoded.has(file)) decoded.set(file, await decode(file));
        const why = decoded.get(file);
        if (why !== undefined) yield { at: placeOf(page, node), ...torn(node.url, why) };
      }
    }
  },
};

/** Returns the file at a path from the project's folder; undefined where there is none. */
export type PathAt = (file: string) => ContentPath | undefined;

/**
 * A problem for each image of one page that is not a picture, or does not exist. Astro imports the
 * file at an image's address, so only pictures are allowed.
 *
 * @param names The existing pictures, for suggestions.
 */
export function* imagesIn(
  page: ContentFile,
  pathAt: PathAt,
  names: readonly string[] = [],
): Generator<Problem> {
  for (const node of picturesOf(page)) {
    const fault = imageFault(page, node.url, pathAt, names);
    if (fault) yield { at: placeOf(page, node), ...fault };
  }
}

/** The images of a page, and the definitions that images refer to. */
export function picturesOf({ tree }: ContentFile): (Image | Definition)[] {
  const used = new Set(nodesOf(tree, 'imageReference').map(({ identifier }) => identifier));
  return nodesOf(tree, 'image', 'definition').filter(
    (node) => node.type === 'image' || used.has(node.identifier),
  );
}

type Fault = Omit<Problem, 'at'>;

function imageFault(
  page: ContentFile,
  url: string,
  pathAt: PathAt,
  names: readonly string[],
): Fault | undefined {
  // content-addresses reports what is not relative.
  if (addressFault(url, true)) return undefined;
  return formFault(url) ?? fileFault(page, url, pathAt, names);
}

const torn = (url: string, why: string): Fault => ({
  message: `The picture "${url}" cannot be decoded: ${excerpt(why)}.`,
  expected: 'Allowed: a picture that is all there.',
  help: 'Save the picture again, and look at it.',
});

const endings = Object.keys(pictureFormats);
const expected = `Allowed: a relative address that begins with "./" or "../" and ends in ${endings.map((ending) => `".${ending}"`).join(', ')}.`;
const form = new RegExp(
  `^(?:\\./|(?:\\.\\./)+)(?:[a-z0-9-]+/)*[a-z0-9-]+\\.(?:${endings.join('|')})$`,
);

function formFault(url: string): Fault | undefined {
  if (form.test(url)) return undefined;
  if (isStackAddress(url)) {
    return {
      message: `The picture of a stack, "${url}", is within a text.`,
      expected: 'Allowed: the picture of a stack alone in its paragraph, in an .mdx page.',
      help: 'Give it a paragraph of its own.',
    };
  }
  return {
    message: `The picture’s address is "${url}".`,
    expected,
    help: 'Put a picture of such a format beside the page, and give its address as ./name.png.',
  };
}

function fileFault(
  { file }: ContentFile,
  url: string,
  pathAt: PathAt,
  names: readonly string[],
): Fault | undefined {
  const target = join(dirname(file), url);
  const path = target.startsWith('content/') ? pathAt(target) : undefined;
  if (path?.kind !== 'file') {
    const guess = nearest(target, names);
    return {
      message: `There is no picture at "${url}".`,
      expected: `${guess ? `Did you mean "${guess}"? ` : ''}Allowed: pictures that lie below content/.`,
      help: 'Correct the address, or add the picture.',
    };
  }
  if (path.bytes > MAX_PICTURE_BYTES) {
    return {
      message: `The picture "${url}" has ${path.bytes} bytes.`,
      expected: `Allowed: at most ${MAX_PICTURE_BYTES} bytes.`,
      help: 'Save the picture smaller, or as WebP.',
    };
  }
  const promised = pictureFormats[url.slice(url.lastIndexOf('.') + 1) as PictureEnding];
  if (path.picture?.format !== promised) {
    const is = path.picture ? `is a picture in the format ${path.picture.format}` : 'is no picture';
    return {
      message: `The file at "${url}" ${is}.`,
      expected: `Allowed: a picture in the format that its name promises, ${promised}.`,
      help: 'Save the picture in that format, or give it the ending of its own.',
    };
  }
  if (path.picture.animated) {
    return {
      message: `The picture "${url}" moves.`,
      expected: 'Allowed: pictures of one frame.',
      help: 'Save one frame of it, or several as pictures of their own.',
    };
  }
  const { width, height } = path.picture;
  if (Math.min(width, height) >= 1 && Math.max(width, height) <= MAX_PICTURE_SIDE) return undefined;
  return {
    message: `The picture "${url}" is ${width} × ${height} pixels.`,
    expected: `Allowed: 1 to ${MAX_PICTURE_SIDE} pixels a side.`,
    help: 'Save the picture in the size in which it is read.',
  };
}
