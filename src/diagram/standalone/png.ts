import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { serialize } from '../render/index.ts';
import { isElement, type SvgNode } from '../render/svg/node.ts';
import { memoize } from './memoize.ts';
import { outlineText } from './outline-text.ts';
import { isPngText } from './png-text.ts';

/** Pixels of the file for one unit of the picture: sharp on a dense screen, legible in print. */
const scale = 1.5;
/** A picture of few colours: a palette makes the file less than half as long. */
const format = { palette: true, colours: 32, dither: 0, effort: 1 } as const;

/**
 * The light form of a standalone picture as PNG, for wikis that take no SVG. Text becomes outlines
 * first, so the drawing needs no installed font and is the same on every machine.
 *
 * @param tree What `standalone` answered.
 */
export async function standalonePng(tree: SvgNode): Promise<Uint8Array<ArrayBuffer>> {
  const make = async () => (await draw(tree)).toString('base64');
  const base64 = await memoize(['png', serialize(tree)], make, isPngText);
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

async function draw(tree: SvgNode): Promise<Buffer> {
  const light = tree.children.filter((child) => !isElement(child) || child.name !== 'style');
  // Drawing takes long, and a second core can do it meanwhile.
  const { pixels, width, height } = await renderAsync(
    serialize(outlineText({ ...tree, children: light })),
    { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } },
  );
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(format)
    .toBuffer();
}
