import type { StackPicture } from '../stack/picture.ts';
import { asOutlines } from '../svg/lettering.ts';
import { isElement } from '../svg/node.ts';
import { serialize } from '../svg/serialize.ts';
import { rasterize } from './raster.ts';
import { standalone, type Captions } from './standalone.ts';

/** Pixels of the file for one unit of the picture: sharp on a dense screen, legible in print. */
const scale = 1.5;
/** A picture of few colours: a palette makes the file less than half as long. */
const format = { palette: true, colours: 32, dither: 0, effort: 1 } as const;

/**
 * The light form of a standalone picture as PNG, for wikis that take no SVG. Its words are outlines, so the
 * drawing needs no installed font and is the same on every machine.
 */
export function standalonePng(
  picture: StackPicture,
  captions: Captions,
): Promise<Uint8Array<ArrayBuffer>> {
  const tree = standalone(picture, captions, asOutlines);
  const light = tree.children.filter((child) => !isElement(child) || child.name !== 'style');
  return rasterize(serialize({ ...tree, children: light }), scale, format);
}
