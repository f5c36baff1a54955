import sharp, { type PngOptions } from 'sharp';
import { renderAsync } from '@resvg/resvg-js';
import type { StackPicture } from './stack/picture.ts';
import { asOutlines } from './svg/lettering.ts';
import { isElement, serialize } from './svg/node.ts';
import { type Captions, standalone } from './standalone.ts';
import { cached, cacheKey, defaultCacheFolder, versionOf } from './cache.ts';

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

/** True of the text of a PNG in base64, by its signature and the letters of base64. */
export const isPngText = (base64: string): boolean =>
  /^iVBORw0KGgo[A-Za-z\d+/]*={0,2}$/.test(base64);

const drawnBy = ['@resvg/resvg-js', 'sharp'].map(versionOf);

/**
 * An SVG whose words are outlines, as an opaque PNG.
 *
 * @param scale Pixels for one unit of the SVG.
 * @param format What sharp is told of the file.
 */
export async function rasterize(
  svg: string,
  scale = 1,
  format: PngOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const key = cacheKey('png', ...drawnBy, JSON.stringify([scale, format]), svg);
  const make = async () => (await draw(svg, scale, format)).toString('base64');
  const base64 = await cached(defaultCacheFolder, key, make, isPngText);
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

async function draw(svg: string, scale: number, format: PngOptions): Promise<Buffer> {
  // Drawing takes long, and a second core can do it meanwhile.
  const { pixels, width, height } = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
  });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(format)
    .toBuffer();
}
