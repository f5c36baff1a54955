import { dirname, join } from 'node:path/posix';
import type { ServiceEntry } from '#catalog/index.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import type { ContentPath } from '#load/content/content-paths.ts';
import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import {
  MAX_PICTURE_BYTES,
  MAX_PICTURE_SIDE,
  pictureFormats,
  type PictureReader,
  type ReadPicture,
} from '#load/content/picture.ts';
import { excerpt, nearestOrHint } from '#load/diagnostics/sentences.ts';
import type { Problem, Rule } from '../rule.ts';
import { addressFault, pictureFault, type Fault } from './addresses.ts';
import { refusalsOf } from './page-guard.ts';

export const contentImages: Rule = {
  id: 'content-images',
  invariant: 'A picture in content is a small raster file below content/.',
  async *check(project) {
    const paths = new Map(project.contentPaths.map((path) => [path.file, path]));
    const files = project.contentPaths.filter(({ kind }) => kind === 'file');
    for (const page of project.pagesToCheck) {
      yield* refusalsOf('content-images', page, project);
      const { readPicture } = project;
      yield* picturesIn(page, (file) => paths.get(file), readPicture, files);
    }
  },
};

/**
 * A problem for each image of one page whose address is right, and that is not there or no picture.
 *
 * @param pathAt Returns what is at a path from the project's folder.
 * @param files The existing files, for suggestions.
 */
export async function* picturesIn(
  page: ContentFile,
  pathAt: (file: string) => ContentPath | undefined,
  read: PictureReader,
  files: readonly ContentPath[] = [],
): AsyncGenerator<Problem> {
  const used = new Set(nodesOf(page.tree, 'imageReference').map(({ identifier }) => identifier));
  for (const node of nodesOf(page.tree, 'image', 'definition')) {
    if (node.type === 'definition' && !used.has(node.identifier)) continue;
    // Wrong addresses are reported by the walk.
    if (addressFault(node.url, true) ?? pictureFault(node.url)) continue;
    const target = join(dirname(page.file), node.url);
    const path = target.startsWith('content/') ? pathAt(target) : undefined;
    const fault =
      pathFault(node.url, target, path, files) ?? fileFault(node.url, await read(target));
    if (fault) yield { at: placeOf(page, node), ...fault };
  }
}

function pathFault(
  url: string,
  target: string,
  path: ContentPath | undefined,
  files: readonly ContentPath[],
): Fault | undefined {
  if (path?.kind !== 'file') {
    const pictures = files.map(({ file }) => file).filter((file) => formatOf(file));
    return {
      message: `There is no picture at "${url}".`,
      expected: nearestOrHint(target, pictures, 'pictures that lie below content/.'),
      help: 'Correct the address, or add the picture.',
    };
  }
  if (path.bytes <= MAX_PICTURE_BYTES) return undefined;
  return {
    message: `The picture "${url}" has ${path.bytes} bytes.`,
    expected: `Allowed: at most ${MAX_PICTURE_BYTES} bytes.`,
    help: 'Save the picture smaller, or as WebP.',
  };
}

/** The format that a name promises. */
const formatOf = (file: string) =>
  new Map(Object.entries(pictureFormats)).get(file.slice(file.lastIndexOf('.') + 1));

function fileFault(url: string, picture: ReadPicture): Fault | undefined {
  const fault = (what: string, allowed: string, help: string): Fault => ({
    message: `The picture "${url}" ${what}.`,
    expected: `Allowed: ${allowed}.`,
    help,
  });
  if (picture && 'damage' in picture) {
    const what = `cannot be decoded: ${excerpt(picture.damage)}`;
    return fault(what, 'a picture that is all there', 'Save the picture again, and look at it.');
  }
  const promised = formatOf(url);
  if (!picture || picture.format !== promised) {
    const what = picture ? `is in the format ${picture.format}` : 'is no picture by its bytes';
    const help = 'Save the picture in that format, or give it the ending of its own.';
    return fault(what, `the format that its name promises, ${promised}`, help);
  }
  const { isAnimated, width, height } = picture;
  if (isAnimated) {
    const help = 'Save one frame of it, or several as pictures of their own.';
    return fault('moves', 'pictures of one frame', help);
  }
  if (Math.max(width, height) <= MAX_PICTURE_SIDE) return undefined;
  const help = 'Save the picture in the size in which it is read.';
  return fault(`is ${width} × ${height} pixels`, `1 to ${MAX_PICTURE_SIDE} pixels a side`, help);
}

export const contentPictures: Rule = {
  id: 'content-pictures',
  invariant: 'A page shows each stack once.',
  *check({ pagesToCheck, entries }) {
    for (const page of pagesToCheck) {
      // A service's page shows all of its own stacks without being asked.
      const own = page.folder === 'services' ? entries.find(({ id }) => id === page.id) : undefined;
      const shown = new Set(own?.modes.map((mode) => nameOf(own, mode.id)));
      for (const tag of nodesOf(page.tree, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
        if (tag.name !== 'StackDiagram') continue;
        const given = new Map(
          tag.attributes.map((each) => ['name' in each ? each.name : '', each.value]),
        );
        // content-components reports services and modes that do not exist.
        const service = entries.find(({ id }) => id === given.get('service'));
        const mode = given.get('mode') ?? service?.modes[0]?.id;
        if (!service || typeof mode !== 'string') continue;
        const stack = nameOf(service, mode);
        if (shown.has(stack)) {
          yield {
            at: placeOf(page, tag),
            message: `The page shows the stack of ${stack} twice.`,
            expected: 'Allowed: each stack once a page, because its parts have ids.',
            help: own === service ? 'Delete the tag; the page shows it above.' : 'Delete the tag.',
          };
        }
        shown.add(stack);
      }
    }
  },
};

const nameOf = ({ id }: ServiceEntry, mode: string) => `"${id}" in the mode "${mode}"`;
