import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { cached, cacheKey, defaultCacheFolder } from '../cache/cache.ts';
import { versionOf } from '../cache/version-of.ts';
import type { StackPicture } from '../stack/picture.ts';
import { asOutlines } from '../svg/lettering.ts';
import { isElement } from '../svg/node.ts';
import { serialize } from '../svg/serialize.ts';
import { isPngText } from './png-text.ts';
import { standalone, type Captions } from './standalone.ts';

/** Pixels of the file for one unit of the picture: sharp on a dense screen, legible in print. */
const scale = 1.5;
/** A picture of few colours: a palette makes the file less than half as long. */
const format = { palette: true, colours: 32, dither: 0, effort: 1 } as const;

const drawnBy = ['@resvg/resvg-js', 'sharp'].map(versionOf);

/**
 * The light form of a standalone picture as PNG, for wikis that take no SVG. Its words are outlines, so the
 * drawing needs no installed font and is the same on every machine.
 */
export async function standalonePng(
  picture: StackPicture,
  captions: Captions,
): Promise<Uint8Array<ArrayBuffer>> {
  const tree = standalone(picture, captions, asOutlines);
  const light = tree.children.filter((child) => !isElement(child) || child.name !== 'style');
  const svg = serialize({ ...tree, children: light });
  const key = cacheKey('png', ...drawnBy, JSON.stringify([scale, format]), svg);
  const make = async () => (await draw(svg)).toString('base64');
  const base64 = await cached(defaultCacheFolder, key, make, isPngText);
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

async function draw(svg: string): Promise<Buffer> {
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
